using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.People.Domain.Duplicates;
using Osl.People.Domain.Persons;

namespace Osl.People.Application.Duplicates;

/// <summary>Looks whether somebody who is written down is on file already, and notes each pair once.</summary>
internal sealed class SoughtDuplicates(IReads<Person> persons, IReads<Duplicate> known, IRepository<Duplicate> duplicates, IIdSource ids, TimeProvider clock)
{
    private const int MostAtOnce = 20;

    public async Task LookFor(Person person, CancellationToken ct)
    {
        var (id, name, born, email, phone) = (person.Id, person.NameKey, person.BirthDate, person.EmailKey, person.PhoneKey);
        var alike = await persons.List(
            persons.All
                .Where(one => one.Status == PersonStatus.Active && one.Id != id)
                .Where(one => (born != null && one.NameKey == name && one.BirthDate == born) || (email != null && one.EmailKey == email) || (phone != null && one.PhoneKey == phone))
                .OrderBy(one => one.Id)
                .Take(MostAtOnce)
                .Select(one => new { one.Id, Name = one.NameKey == name && one.BirthDate == born, Email = one.EmailKey == email, Phone = one.PhoneKey == phone }),
            ct);
        if (alike.Count == 0)
        {
            return;
        }

        var pairs = await known.List(known.All.Where(one => one.FirstId == id || one.SecondId == id).Select(one => one.FirstId == id ? one.SecondId : one.FirstId), ct);
        foreach (var one in alike.Where(one => !pairs.Contains(one.Id)))
        {
            List<MatchReason> reasons = [];
            Add(born is not null && one.Name, MatchReason.NameAndBirthDate);
            Add(email is not null && one.Email, MatchReason.Email);
            Add(phone is not null && one.Phone, MatchReason.Phone);
            duplicates.Add(Duplicate.Found(new DuplicateId(ids.Next()), person.CentreId, id, one.Id, reasons, clock.GetUtcNow()));

            void Add(bool holds, MatchReason reason)
            {
                if (holds)
                {
                    reasons.Add(reason);
                }
            }
        }
    }
}
