using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.FieldNotes;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Application.Recognition;

/// <summary>What was recognised and what it rests on.</summary>
/// <param name="Scope">Supportive actions (CUS Act Art. 32) or services (Art. 21).</param>
/// <param name="Domain">The field of life.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Description">In full.</param>
/// <param name="Channel">How it was learnt.</param>
/// <param name="RecognisedOn">On which day.</param>
/// <param name="Sources">At least one (rule DIA-02).</param>
/// <param name="Symptoms">How it shows.</param>
/// <param name="Causes">Why it is so.</param>
internal sealed record RecognitionFields(
    RecognitionScope Scope,
    ProblemDomain Domain,
    string Title,
    string Description,
    ContactChannel Channel,
    DateOnly RecognisedOn,
    IReadOnlyList<SourceFields> Sources,
    IReadOnlyList<string>? Symptoms = null,
    IReadOnlyList<string>? Causes = null) : IExample<RecognitionFields>
{
    public static RecognitionFields Example { get; } = new(
        RecognitionScope.SupportiveActions,
        ProblemDomain.Social,
        "Miejsce spotkań na zimę",
        "Mieszkańcy nie mają gdzie się spotykać od listopada do marca.",
        ContactChannel.InPerson,
        new DateOnly(2026, 3, 2),
        [new SourceFields(SourceKind.Meeting, "Zebranie sołeckie, 2 marca 2026")],
        ["Puste ławki", "Samotność starszych osób"],
        ["Zamknięta świetlica"]);

    public RecognitionContent ToContent() => new(
        Scope, Domain, Title, Description, Symptoms ?? [], Causes ?? [], [.. Sources.Select(source => source.ToSource())], Channel, RecognisedOn);
}

internal sealed class RecognitionFieldsValidator : AbstractValidator<RecognitionFields>
{
    public RecognitionFieldsValidator()
    {
        RuleFor(entry => entry.Title).Name();
        RuleFor(entry => entry.Description).Text();
        RuleFor(entry => entry.Sources).AtMost(50);
        RuleForEach(entry => entry.Sources).SetValidator(new SourceFieldsValidator());
        RuleFor(entry => entry.Symptoms).AtMost(50);
        RuleForEach(entry => entry.Symptoms).Line();
        RuleFor(entry => entry.Causes).AtMost(50);
        RuleForEach(entry => entry.Causes).Line();
    }
}
