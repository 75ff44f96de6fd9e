namespace Osl.Diagnosis.Domain.Needs;

/// <summary>How a need ended.</summary>
internal enum NeedOutcome
{
    Met,
    Partly,
    Dropped,
    Transferred,
}
