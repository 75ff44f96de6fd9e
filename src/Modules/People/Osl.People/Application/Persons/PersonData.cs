using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.People.Domain.Persons;

namespace Osl.People.Application.Persons;

/// <summary>A person as written: no more than it takes to tell them apart and to reach them.</summary>
/// <param name="GivenName">As they use it.</param>
/// <param name="FamilyName">As they use it.</param>
/// <param name="BirthDate">Where it matters: for whom a guardian speaks. Without one a person counts as of age.</param>
/// <param name="Email">Where they want to be written to.</param>
/// <param name="Phone">Where they want to be called.</param>
/// <param name="Address">Where letters reach them.</param>
/// <param name="Language">The language that they like: two letters of ISO 639-1; pl where none is given.</param>
/// <param name="AccessibilityNeeds">What they asked for of themselves so that they can take part; never why.</param>
internal sealed record PersonData(
    string GivenName,
    string FamilyName,
    DateOnly? BirthDate = null,
    string? Email = null,
    string? Phone = null,
    string? Address = null,
    string? Language = null,
    IReadOnlyList<AccessibilityNeed>? AccessibilityNeeds = null) : IExample<PersonData>
{
    public static PersonData Example { get; } = new(
        "Zofia",
        "Wymyślona",
        new DateOnly(1954, 5, 17),
        "zofia@zmyslone.example",
        "+48 600 000 001",
        "ul. Lipowa 3, 00-001 Zmyślone",
        "pl",
        [AccessibilityNeed.StepFreeAccess, AccessibilityNeed.LargePrint]);

    public PersonDetails ToDomain() => new(
        GivenName.Trim(),
        FamilyName.Trim(),
        BirthDate,
        Given(Email),
        Given(Phone),
        Given(Address),
        Language ?? "pl",
        [.. (AccessibilityNeeds ?? []).Distinct().Order()]);

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    internal sealed class Validator : AbstractValidator<PersonData>
    {
        public Validator()
        {
            RuleFor(person => person.GivenName).NamePartOf();
            RuleFor(person => person.FamilyName).NamePartOf();
            RuleFor(person => person.Email).Email();
            RuleFor(person => person.Phone).PhoneNumber();
            RuleFor(person => person.Address).MaximumLength(TextLimits.Line);
            RuleFor(person => person.Language).LanguageCode();
            RuleFor(person => person.AccessibilityNeeds).Must(needs => needs is null || needs.Count <= 20).WithErrorCode("too_many");
            RuleForEach(person => person.AccessibilityNeeds).IsInEnum();
        }
    }
}
