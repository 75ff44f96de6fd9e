namespace Osl.Diagnosis.Domain.Resources;

internal enum ResourceStatus
{
    Listed,
    Withdrawn,
}
