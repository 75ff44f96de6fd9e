namespace Osl.Access.Domain.ContactRequests;

internal enum ContactRequestStatus
{
    Received,

    /// <summary>A coordinator gave it to a member of staff.</summary>
    Routed,
    Answered,
}
