namespace Osl.Planning.Domain.Reviews;

/// <summary>Where a review stands.</summary>
internal enum ReviewState
{
    Scheduled,
    Held,
    Closed,
}
