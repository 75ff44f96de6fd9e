namespace Osl.Diagnosis.Domain.Communities;

internal enum CommunityStatus
{
    Registered,
    Active,
    Archived,
}
