using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Application.Specifications;
using Osl.BuildingBlocks.Domain;
using Osl.People.Application.Persons;
using Osl.People.Application.Requests;
using Osl.People.Domain.Consents;
using Osl.People.Domain.Duplicates;
using Osl.People.Domain.Holds;
using Osl.People.Domain.Persons;
using Osl.People.Domain.Requests;

namespace Osl.People.Application.Duplicates;

/// <summary>Makes one record of two: what the kept one lacks is filled in, consents and guardians are united, and every module follows by event.</summary>
[Permission(Rights.MergePersons)]
internal sealed record MergePersons(Guid Id, long ExpectedVersion, Guid MergedId) : ICommand<Changed>
{
    internal sealed class Handler(
        IRepository<Person> persons, IRepository<Consent> consents, IRepository<Duplicate> duplicates, IRepository<SubjectRequest> requests, IRecords<Hold> holds, Majority majority,
        IIdSource ids)
        : ICommandHandler<MergePersons, Changed>
    {
        public async Task<Changed> Handle(MergePersons request, CancellationToken cancellationToken)
        {
            var kept = await persons.Get(new PersonId(request.Id), request.ExpectedVersion, cancellationToken);
            var merged = await persons.Find(new PersonId(request.MergedId), cancellationToken) ?? throw new InvalidFieldException("/mergedId", "unknown_reference");
            kept.Absorb(merged, () => new GuardianLinkId(ids.Next()), await majority.Years(cancellationToken), majority.Today);
            foreach (var consent in await consents.List(new ConsentsOf(merged.Id), cancellationToken))
            {
                consent.Follow(kept.Id, merged.Id);
            }

            foreach (var ward in await persons.List(new WardsOf(merged.Id), cancellationToken))
            {
                ward.FollowGuardian(kept.Id, merged.Id);
            }

            (await requests.List(new RequestsOf(merged.Id), cancellationToken)).ForEach(one => one.FollowPerson(kept.Id));
            foreach (var hold in await holds.List(one => one.PersonId == merged.Id, cancellationToken))
            {
                hold.Follow(kept.Id);
            }

            (await duplicates.List(new PairsOf(merged.Id), cancellationToken)).ForEach(pair => pair.Settle());
            return new Changed(kept);
        }
    }

    private sealed class ConsentsOf : Specification<Consent>
    {
        public ConsentsOf(PersonId person) => Query.Where(one => one.PersonId == person || one.GivenById == person);
    }

    private sealed class WardsOf : Specification<Person>
    {
        public WardsOf(PersonId guardian) => Query.Where(one => one.Guardians.Any(link => link.GuardianId == guardian));
    }
}
