using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.People.Domain.Consents;
using Osl.People.Domain.Duplicates;
using Osl.People.Domain.Holds;
using Osl.People.Domain.Persons;
using Osl.People.Domain.Requests;

namespace Osl.People.Application.Export;

/// <summary>What this module holds about a person.</summary>
internal sealed class PeopleRecords(
    IReads<Person> persons, IReads<Consent> consents, IReads<Hold> holds, IReads<Duplicate> duplicates, IReads<SubjectRequest> requests) : IPersonRecords
{
    public string Module => "people";

    public IReadOnlyCollection<string> Covers =>
    [
        "Person.Id", "Person.MergedIntoId", "GuardianLink.GuardianId", "GuardianLink.PersonId", "Consent.PersonId", "Consent.GivenById", "Hold.PersonId", "Duplicate.FirstId", "Duplicate.SecondId",
        "SubjectRequest.PersonId",
    ];

    public async Task<IReadOnlyList<PersonRecord>> Of(PersonId person, CancellationToken ct) =>
    [
        .. (await persons.List(persons.All.Where(one => one.Id == person || one.MergedIntoId == person), ct)).Select(Of),
        .. (await persons.List(persons.All.Where(one => one.Guardians.Any(link => link.GuardianId == person)), ct)).SelectMany(ward => GuardianOf(ward, person)),
        .. (await persons.List(persons.All.Where(one => one.Id == person), ct)).SelectMany(one => one.Guardians).Select(GuardianLink),
        .. (await consents.List(consents.All.Where(one => one.PersonId == person || one.GivenById == person), ct)).Select(Of),
        .. (await holds.List(holds.All.Where(one => one.PersonId == person), ct)).Select(one => PersonRecord.Of("hold", one.Id, ("kind", one.Kind), ("until", one.Until))),
        .. (await duplicates.List(duplicates.All.Where(one => one.FirstId == person || one.SecondId == person), ct))
            .Select(one => PersonRecord.Of("duplicate", one.Id.Value, ("firstId", one.FirstId), ("secondId", one.SecondId), ("reasons", one.Reasons), ("status", one.Status))),
        .. (await requests.List(requests.All.Where(one => one.PersonId == person), ct)).Select(Of),
    ];

    private static PersonRecord Of(Person one) => PersonRecord.Of(
        "person",
        one.Id.Value,
        ("givenName", one.GivenName),
        ("familyName", one.FamilyName),
        ("birthDate", one.BirthDate),
        ("email", one.Email),
        ("phone", one.Phone),
        ("address", one.Address),
        ("language", one.Language),
        ("accessibilityNeeds", one.AccessibilityNeeds),
        ("status", one.Status),
        ("restriction", one.Restriction),
        ("registeredAt", one.RegisteredAt),
        ("lastSeenOn", one.LastSeenOn),
        ("tookPart", one.TookPart),
        ("mergedIntoId", one.MergedIntoId));

    private static PersonRecord GuardianLink(GuardianLink link) =>
        PersonRecord.Of("guardian", link.Id.Value, ("guardianId", link.GuardianId), ("kind", link.Kind), ("from", link.From), ("endedOn", link.EndedOn));

    private static IEnumerable<PersonRecord> GuardianOf(Person ward, PersonId guardian) => ward.Guardians.Where(link => link.GuardianId == guardian)
        .Select(link => PersonRecord.Of("ward", link.Id.Value, ("personId", ward.Id), ("kind", link.Kind), ("from", link.From), ("endedOn", link.EndedOn)));

    private static PersonRecord Of(SubjectRequest one) => PersonRecord.Of(
        "subject-request",
        one.Id.Value,
        ("kind", one.Kind),
        ("way", one.Way),
        ("receivedOn", one.ReceivedOn),
        ("dueOn", one.DueOn),
        ("extendedFor", one.ExtendedFor),
        ("status", one.Status),
        ("refusedFor", one.RefusedFor),
        ("answeredOn", one.AnsweredOn));

    private static PersonRecord Of(Consent one) => PersonRecord.Of(
        "consent",
        one.Id.Value,
        ("personId", one.PersonId),
        ("purpose", one.Purpose),
        ("textVersion", one.TextVersion),
        ("subjectId", one.SubjectId),
        ("from", one.From),
        ("until", one.Until),
        ("form", one.Form),
        ("givenById", one.GivenById),
        ("givenAt", one.GivenAt),
        ("status", one.Status),
        ("endedAt", one.EndedAt));
}
