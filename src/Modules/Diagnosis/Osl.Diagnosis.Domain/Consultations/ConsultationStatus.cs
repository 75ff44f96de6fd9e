namespace Osl.Diagnosis.Domain.Consultations;

internal enum ConsultationStatus
{
    Draft,
    Announced,
    Open,
    Closed,
    Reported,
}
