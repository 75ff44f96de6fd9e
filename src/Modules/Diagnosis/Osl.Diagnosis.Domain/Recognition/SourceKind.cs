namespace Osl.Diagnosis.Domain.Recognition;

internal enum SourceKind
{
    FieldNote,
    Interview,
    Observation,
    Survey,
    Meeting,
    Statistics,
    Document,
    Media,
    Partner,
    Other,
}
