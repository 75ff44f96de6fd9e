namespace Osl.Diagnosis.Domain.Surveys;

/// <param name="Code">Names the question inside its questionnaire.</param>
/// <param name="Options">What a choice question offers; a text question offers nothing.</param>
internal sealed record Question(string Code, string Text, QuestionKind Kind, IReadOnlyList<string> Options);
