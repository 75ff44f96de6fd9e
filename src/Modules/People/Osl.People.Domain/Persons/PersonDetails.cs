namespace Osl.People.Domain.Persons;

/// <summary>What is written about a person: the minimum that it takes to tell them apart and to reach them (GDPR Art. 5(1)(c)).</summary>
internal sealed record PersonDetails(
    string GivenName,
    string FamilyName,
    DateOnly? BirthDate,
    string? Email,
    string? Phone,
    string? Address,
    string Language,
    IReadOnlyList<AccessibilityNeed> AccessibilityNeeds);
