namespace Osl.Diagnosis.Domain.Surveys;

internal sealed record QuestionAnswer(string Code, IReadOnlyList<string> Values);
