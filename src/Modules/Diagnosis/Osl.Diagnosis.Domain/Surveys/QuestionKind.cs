namespace Osl.Diagnosis.Domain.Surveys;

internal enum QuestionKind
{
    SingleChoice,
    MultipleChoice,
    Text,
}
