using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Domain.Sending;

/// <summary>The send record: one for each occurrence, recipient and channel. It holds ids; the address is looked up when it is sent.</summary>
internal sealed class Notification : AggregateRoot<NotificationId>
{
    /// <summary>
    /// No hold is longer than quiet hours or the longest delay: a day, and an hour more in autumn. One that ends later
    /// was set before the clock was turned back, and counts no more.
    /// </summary>
    public static readonly TimeSpan LongestHold = TimeSpan.FromHours(26);

    private readonly List<DeliveryAttempt> attempts = [];
    private readonly List<Notice> lines = [];

    private Notification()
    {
    }

    /// <summary>The member of staff that it is for; nobody where it is for a person on file.</summary>
    public StaffMemberId RecipientId { get; private set; }

    /// <summary>The person on file that it is for; null where it is for a member of staff.</summary>
    public PersonId? PersonId { get; private set; }

    public Channel Channel { get; private set; }

    public string Occurrence { get; private set; } = "";

    public string MessageKey { get; private set; } = "";

    public Notice Notice { get; private set; } = null!;

    public SendStatus Status { get; private set; }

    public DateTimeOffset QueuedAt { get; private set; }

    public DateTimeOffset? NotBefore { get; private set; }

    public Guid? LeaseToken { get; private set; }

    public DateTimeOffset? LeasedUntil { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>What a digest lists; empty for every other kind.</summary>
    public IReadOnlyCollection<Notice> Lines => lines;

    public IReadOnlyCollection<DeliveryAttempt> Attempts => attempts;

    public static Notification Queue(
        NotificationId id, CentreId centre, StaffMemberId recipient, Channel channel, Occurrence occurrence, Notice notice,
        DateTimeOffset at, IReadOnlyList<Notice>? lines = null)
    {
        var notification = new Notification
        {
            RecipientId = recipient,
            Channel = channel,
            Occurrence = occurrence.Key,
            MessageKey = Sending.MessageKey.For(centre, occurrence, recipient, channel),
            Notice = notice.Copied(),
            QueuedAt = at,
        };
        notification.lines.AddRange((lines ?? []).Select(line => line.Copied()));
        notification.Identify(id, centre);
        return notification;
    }

    /// <summary>For a person on file: by mail, for they have no account.</summary>
    public static Notification QueueForPerson(NotificationId id, CentreId centre, PersonId person, Occurrence occurrence, Notice notice, DateTimeOffset at)
    {
        var notification = Queue(id, centre, default, Channel.Email, occurrence.To(person), notice, at);
        notification.PersonId = person;
        return notification;
    }

    /// <summary>Two records were of one person.</summary>
    public void FollowPerson(PersonId kept) => PersonId = kept;

    public bool IsDue(DateTimeOffset at, TimeSpan leaseLength) =>
        Status is SendStatus.Queued or SendStatus.Failed
        && IsPast(NotBefore, at, LongestHold)
        && IsPast(LeasedUntil, at, leaseLength);

    /// <summary>Takes the right to send; false where another sender has it or nothing is due.</summary>
    public bool Claim(SendLease lease)
    {
        if (!IsDue(lease.From, lease.Length))
        {
            return false;
        }

        LeaseToken = lease.Token;
        LeasedUntil = lease.Until;
        return true;
    }

    /// <summary>Not now: the recipient's quiet hours run until then.</summary>
    public void Hold(DateTimeOffset until)
    {
        RequireOpen();
        NotBefore = until;
        Release();
    }

    /// <summary>Never: the recipient does not want it, or is no longer at work.</summary>
    public void Suppress(DateTimeOffset at)
    {
        RequireOpen();
        Settle(SendStatus.Suppressed, at);
    }

    public void MarkSent(Guid token, DateTimeOffset at)
    {
        NotificationRules.LeaseHeld.Require(LeaseToken == token);
        attempts.Add(new(attempts.Count + 1, at, null));
        Settle(SendStatus.Sent, at);
    }

    public void MarkFailed(Guid token, SendFault fault, RetryPolicy policy, DateTimeOffset at)
    {
        NotificationRules.LeaseHeld.Require(LeaseToken == token);
        attempts.Add(new(attempts.Count + 1, at, fault));
        if (attempts.Count >= policy.MaxAttempts)
        {
            Settle(SendStatus.GivenUp, at);
            TellThatItWasGivenUp();
            return;
        }

        Status = SendStatus.Failed;
        NotBefore = at + policy.DelayAfter(attempts.Count);
        Release();
    }

    /// <summary>It was claimed and not tried: the next sender may.</summary>
    public void GiveBack(Guid token)
    {
        NotificationRules.LeaseHeld.Require(LeaseToken == token);
        Release();
    }

    private static bool IsPast(DateTimeOffset? moment, DateTimeOffset at, TimeSpan longest) =>
        moment is null || moment <= at || moment > at + longest;

    /// <summary>Of a person, the delivery log alone tells: events name nobody who is not of the staff.</summary>
    private void TellThatItWasGivenUp()
    {
        if (PersonId is null)
        {
            Raise(new NotificationGivenUp(Id, RecipientId, Notice.Kind));
        }
    }

    private void RequireOpen() => CommonRules.RequireState(Status, SendStatus.Queued, SendStatus.Failed);

    private void Settle(SendStatus status, DateTimeOffset at)
    {
        Status = status;
        SettledAt = at;
        NotBefore = null;
        Release();
    }

    private void Release()
    {
        LeaseToken = null;
        LeasedUntil = null;
    }
}
