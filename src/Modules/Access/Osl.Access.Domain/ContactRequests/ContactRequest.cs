using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.ContactRequests;

/// <summary>Somebody turned to the team; its coordinator sees to it that the right person takes it up.</summary>
internal sealed class ContactRequest : AggregateRoot<ContactRequestId>
{
    public IncomingChannel Channel { get; private set; }

    /// <summary>Who it was, as far as they said; often nobody needs to know.</summary>
    public string? Caller { get; private set; }

    /// <summary>Where to answer: a phone or an e-mail that the caller left for this.</summary>
    public string? ReplyTo { get; private set; }

    public string Subject { get; private set; } = "";

    public string? Message { get; private set; }

    public DateTimeOffset ReceivedAt { get; private set; }

    public StaffMemberId ReceivedBy { get; private set; }

    public ContactRequestStatus Status { get; private set; }

    public StaffMemberId? RoutedTo { get; private set; }

    public string? RoutingNote { get; private set; }

    public DateTimeOffset? RoutedAt { get; private set; }

    public string? Answer { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    private ContactRequest()
    {
    }

    public static ContactRequest Receive(ContactRequestId id, CentreId centre, ContactDetails details, StaffMemberId by, DateTimeOffset at)
    {
        var request = new ContactRequest
        {
            Channel = details.Channel,
            Caller = details.Caller,
            ReplyTo = details.ReplyTo,
            Subject = details.Subject,
            Message = details.Message,
            ReceivedBy = by,
            ReceivedAt = at,
        };
        request.Identify(id, centre);
        return request;
    }

    /// <summary>Gives it to somebody; also from one to another while it is open.</summary>
    /// <param name="worksHere">Whether that person works in this centre today.</param>
    public void Route(StaffMemberId to, bool worksHere, string? note, DateTimeOffset at)
    {
        CommonRules.RequireState(Status, ContactRequestStatus.Received, ContactRequestStatus.Routed);
        ContactRequestRules.RoutedToStaff.Require(worksHere, "/staffMemberId");
        Status = ContactRequestStatus.Routed;
        RoutedTo = to;
        RoutingNote = note;
        RoutedAt = at;
    }

    /// <summary>Says what came of it. What the caller left to be reached by is not needed any more and goes.</summary>
    public void Close(string answer, StaffMemberId by, DateTimeOffset at)
    {
        CommonRules.RequireState(Status, ContactRequestStatus.Routed);
        ContactRequestRules.AnsweredByTheOneItWentTo.Require(by == RoutedTo);
        Status = ContactRequestStatus.Answered;
        Answer = answer;
        AnsweredAt = at;
        ReplyTo = null;
    }
}
