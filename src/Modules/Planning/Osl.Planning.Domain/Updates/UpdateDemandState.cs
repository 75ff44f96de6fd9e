namespace Osl.Planning.Domain.Updates;

/// <summary>Whether a demand for an update has been met.</summary>
internal enum UpdateDemandState
{
    Open,
    Updated,
    NotNeeded,
}
