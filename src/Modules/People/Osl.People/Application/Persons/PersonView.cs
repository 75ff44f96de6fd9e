using Osl.BuildingBlocks.Application;
using Osl.People.Domain.Persons;

namespace Osl.People.Application.Persons;

/// <summary>A person on file.</summary>
/// <param name="IsMinor">Under age today: a guardian agrees for them.</param>
/// <param name="Guardians">Who speaks for them, and who did.</param>
/// <param name="Restriction">Why the data are kept and not used (GDPR Art. 18).</param>
/// <param name="RegisteredAt">When they were put on file.</param>
internal sealed record PersonView(
    Guid Id,
    string GivenName,
    string FamilyName,
    DateOnly? BirthDate,
    bool IsMinor,
    string? Email,
    string? Phone,
    string? Address,
    string Language,
    IReadOnlyList<AccessibilityNeed> AccessibilityNeeds,
    IReadOnlyList<GuardianView> Guardians,
    RestrictionGround? Restriction,
    DateTimeOffset RegisteredAt,
    long Version) : IVersioned, ITellsPersonalData, IExample<PersonView>
{
    public static PersonView Example { get; } = new(
        Guid.Parse("0193a000-0000-7000-8000-000000000501"),
        PersonData.Example.GivenName,
        PersonData.Example.FamilyName,
        PersonData.Example.BirthDate,
        false,
        PersonData.Example.Email,
        PersonData.Example.Phone,
        PersonData.Example.Address,
        "pl",
        [AccessibilityNeed.StepFreeAccess, AccessibilityNeed.LargePrint],
        [],
        null,
        new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero),
        1);

    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => [Id];

    public static PersonView Of(Person person, DateOnly today, int majority) => new(
        person.Id.Value,
        person.GivenName,
        person.FamilyName,
        person.BirthDate,
        person.IsMinorOn(today, majority),
        person.Email,
        person.Phone,
        person.Address,
        person.Language,
        person.AccessibilityNeeds,
        [.. person.Guardians.OrderBy(link => link.Id).Select(link => new GuardianView(link.Id.Value, link.GuardianId.Value, link.Kind, link.From, link.EndedOn))],
        person.Restriction,
        person.RegisteredAt,
        person.Version);
}

/// <summary>Who speaks for a person under age.</summary>
/// <param name="GuardianId">A person on file.</param>
/// <param name="EndedOn">The first day on which they do no longer.</param>
internal sealed record GuardianView(Guid Id, Guid GuardianId, GuardianKind Kind, DateOnly From, DateOnly? EndedOn);
