using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Requests;

/// <summary>Somebody makes use of a right over their data; it is answered within the term of GDPR Art. 12(3). It says that and when, never what was written.</summary>
internal sealed class SubjectRequest : AggregateRoot<SubjectRequestId>
{
    private SubjectRequest()
    {
    }

    public PersonId PersonId { get; private set; }

    public SubjectRequestKind Kind { get; private set; }

    public RequestWay Way { get; private set; }

    public DateOnly ReceivedOn { get; private set; }

    /// <summary>The last day for the answer.</summary>
    public DateOnly DueOn { get; private set; }

    public ExtensionGround? ExtendedFor { get; private set; }

    public SubjectRequestStatus Status { get; private set; }

    public RefusalGround? RefusedFor { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>The days before the term for which SubjectRequestDue has been told.</summary>
    public IReadOnlyList<int> RemindersTold { get; private set; } = [];

    /// <param name="termMonths">Months from the day of receipt.</param>
    public static SubjectRequest Receive(
        SubjectRequestId id, CentreId centre, PersonId person, SubjectRequestKind kind, RequestWay way, DateOnly receivedOn, int termMonths, DateOnly today)
    {
        SubjectRequestRules.ReceivedByToday.Require(receivedOn <= today, "/receivedOn");
        var request = new SubjectRequest { PersonId = person, Kind = kind, Way = way, ReceivedOn = receivedOn, DueOn = receivedOn.AddMonths(termMonths) };
        request.Identify(id, centre);
        return request;
    }

    public bool IsOverdue(DateOnly today) => Status == SubjectRequestStatus.Open && DueOn < today;

    /// <param name="termMonths">Months from the day of receipt, the first term included.</param>
    public void Extend(ExtensionGround ground, int termMonths, DateOnly today)
    {
        CommonRules.RequireState(Status, SubjectRequestStatus.Open);
        SubjectRequestRules.ExtendedOnceInTime.Require(ExtendedFor is null && today <= DueOn);
        (ExtendedFor, DueOn, RemindersTold) = (ground, ReceivedOn.AddMonths(termMonths), []);
    }

    public void Answer(RefusalGround? refusedFor, DateOnly today)
    {
        CommonRules.RequireState(Status, SubjectRequestStatus.Open);
        (Status, RefusedFor, AnsweredOn) = (refusedFor is null ? SubjectRequestStatus.Fulfilled : SubjectRequestStatus.Refused, refusedFor, today);
        Raise(new SubjectRequestAnswered(Id));
    }

    /// <summary>Tells once for each reminder that has come due; a late run tells the nearest and passes over the missed.</summary>
    /// <param name="daysBefore">Below zero: days after the term.</param>
    public void Remind(IReadOnlyCollection<int> daysBefore, DateOnly today)
    {
        var due = daysBefore.Where(days => DueOn.AddDays(-days) <= today).ToList();
        var untold = due.Except(RemindersTold).ToList();
        if (Status != SubjectRequestStatus.Open || untold.Count == 0)
        {
            return;
        }

        if (untold.Contains(due.Min()))
        {
            Raise(new SubjectRequestDue(Id, DueOn, due.Min()));
        }

        RemindersTold = [.. RemindersTold, .. untold];
    }

    /// <summary>Two records were of one person.</summary>
    public void FollowPerson(PersonId kept) => PersonId = kept;
}
