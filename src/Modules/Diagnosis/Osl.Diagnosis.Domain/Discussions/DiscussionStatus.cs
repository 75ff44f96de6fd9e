namespace Osl.Diagnosis.Domain.Discussions;

internal enum DiscussionStatus
{
    Called,
    Held,
    Cancelled,
}
