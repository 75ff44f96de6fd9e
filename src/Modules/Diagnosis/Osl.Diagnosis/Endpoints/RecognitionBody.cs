using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Application.Recognition;
using Osl.Diagnosis.Domain.FieldNotes;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Endpoints;

/// <summary>A new entry of the journal.</summary>
/// <param name="Kind">Need or Potential.</param>
/// <param name="Scope">Supportive actions (CUS Act Art. 32) or services (Art. 21).</param>
/// <param name="Domain">The field of life.</param>
/// <param name="Title">In a few words; a new need takes it over.</param>
/// <param name="Description">In full.</param>
/// <param name="Channel">How it was learnt.</param>
/// <param name="RecognisedOn">On which day.</param>
/// <param name="Sources">At least one (rule DIA-02).</param>
/// <param name="Symptoms">How it shows.</param>
/// <param name="Causes">Why it is so.</param>
/// <param name="NeedId">A need that is known already, which this entry is further evidence of.</param>
internal sealed record RecognitionBody(
    RecognitionKind Kind,
    RecognitionScope Scope,
    ProblemDomain Domain,
    string Title,
    string Description,
    ContactChannel Channel,
    DateOnly RecognisedOn,
    IReadOnlyList<SourceFields> Sources,
    IReadOnlyList<string>? Symptoms = null,
    IReadOnlyList<string>? Causes = null,
    Guid? NeedId = null) : IExample<RecognitionBody>
{
    public static RecognitionBody Example { get; } = new(
        RecognitionKind.Need,
        RecognitionFields.Example.Scope,
        RecognitionFields.Example.Domain,
        RecognitionFields.Example.Title,
        RecognitionFields.Example.Description,
        RecognitionFields.Example.Channel,
        RecognitionFields.Example.RecognisedOn,
        RecognitionFields.Example.Sources,
        RecognitionFields.Example.Symptoms,
        RecognitionFields.Example.Causes);

    public RecognitionFields Fields() => new(Scope, Domain, Title, Description, Channel, RecognisedOn, Sources, Symptoms, Causes);
}
