namespace Osl.Access.Domain.ContactRequests;

/// <summary>What somebody turned to the centre with.</summary>
internal sealed record ContactDetails(IncomingChannel Channel, string Subject, string? Message, string? Caller, string? ReplyTo);
