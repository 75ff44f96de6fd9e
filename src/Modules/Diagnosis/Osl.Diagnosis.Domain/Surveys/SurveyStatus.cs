namespace Osl.Diagnosis.Domain.Surveys;

internal enum SurveyStatus
{
    Draft,
    Open,
    Closed,
    Analysed,
}
