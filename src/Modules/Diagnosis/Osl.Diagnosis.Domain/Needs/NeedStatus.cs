namespace Osl.Diagnosis.Domain.Needs;

internal enum NeedStatus
{
    Identified,
    Confirmed,
    Prioritised,
    Planned,
    Addressed,
    Closed,
}
