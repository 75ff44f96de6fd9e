namespace Osl.Diagnosis.Domain.Surveys;

internal enum SurveyMode
{
    Online,
    Paper,
    Interview,
}
