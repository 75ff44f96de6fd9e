using Osl.Diagnosis.Domain.FieldNotes;

namespace Osl.Diagnosis.Domain.Recognition;

/// <summary>What was recognised, through which channel, and what it rests on.</summary>
internal sealed record RecognitionContent(
    RecognitionScope Scope,
    ProblemDomain Domain,
    string Title,
    string Description,
    IReadOnlyList<string> Symptoms,
    IReadOnlyList<string> Causes,
    IReadOnlyList<Source> Sources,
    ContactChannel Channel,
    DateOnly RecognisedOn);
