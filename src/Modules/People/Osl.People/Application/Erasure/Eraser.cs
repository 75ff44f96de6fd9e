using System.Globalization;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Application.Specifications;
using Osl.BuildingBlocks.Domain;
using Osl.People.Application.Duplicates;
using Osl.People.Application.Retention;
using Osl.People.Domain.Consents;
using Osl.People.Domain.Duplicates;
using Osl.People.Domain.Holds;
using Osl.People.Domain.Persons;
using Osl.People.Domain.Retention;

namespace Osl.People.Application.Erasure;

/// <summary>Erases a person in this module: the record, its consents, its ties and the pairs that it was one of. The other modules follow by event.</summary>
internal sealed class Eraser(
    IRepository<Consent> consents, IRepository<Duplicate> duplicates, IRepository<Person> persons, IRecords<Hold> holds, CentreRules rules, TimeProvider clock)
{
    /// <summary>What stands against it: an open tie, or a rule by which law orders to keep the data longer.</summary>
    public async Task<IReadOnlyList<string>> HoldsOf(Person person, CancellationToken ct)
    {
        var (id, now) = (person.Id, clock.GetUtcNow());
        var ties = await holds.List(hold => hold.PersonId == id && hold.Until > now, ct);
        var rule = await rules.Of(person.TookPart ? RetentionCategory.Participant : RetentionCategory.OnFile, ct);
        var keptUntil = person.LastSeenOn.AddMonths(rule.Months);
        return
        [
            .. ties.OrderBy(tie => tie.Until).Select(tie => $"{tie.Kind} {WarsawCalendar.DayOf(tie.Until).ToString("O", CultureInfo.InvariantCulture)}"),
            .. rule.OrderedByLaw && keptUntil >= WarsawCalendar.DayOf(now) ? [$"{rule.Basis}, {keptUntil.ToString("O", CultureInfo.InvariantCulture)}"] : Array.Empty<string>(),
        ];
    }

    public async Task Erase(Person person, CancellationToken ct)
    {
        var id = person.Id;
        person.Erase(await HoldsOf(person, ct));
        (await consents.List(new ConsentsOf(id), ct)).ForEach(consents.Remove);
        (await duplicates.List(new PairsOf(id), ct)).ForEach(duplicates.Remove);
        (await holds.List(hold => hold.PersonId == id, ct)).ForEach(holds.Remove);
        foreach (var ward in await persons.List(new WardsOf(id), ct))
        {
            ward.LoseGuardian(id);
        }
    }

    private sealed class ConsentsOf : Specification<Consent>
    {
        public ConsentsOf(PersonId person) => Query.Where(one => one.PersonId == person);
    }

    private sealed class WardsOf : Specification<Person>
    {
        public WardsOf(PersonId guardian) => Query.Where(one => one.Guardians.Any(link => link.GuardianId == guardian));
    }
}
