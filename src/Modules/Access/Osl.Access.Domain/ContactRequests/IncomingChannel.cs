namespace Osl.Access.Domain.ContactRequests;

/// <summary>How somebody turned to the centre.</summary>
internal enum IncomingChannel
{
    InPerson,
    Phone,
    Email,
    Letter,
    SocialMedia,
    Other,
}
