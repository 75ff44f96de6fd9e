namespace Osl.Diagnosis.Domain.Diagnoses;

internal enum DiagnosisStatus
{
    Draft,
    InConsultation,
    Consulted,
    Adopted,
    Superseded,
}
