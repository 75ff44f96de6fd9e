using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Domain.Notices;
using Osl.Notifications.Domain.Recipients;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Tests.Domain;

internal static class Some
{
    public static readonly CentreId Centre = new(new Guid("00000000-0000-7000-8000-00000000000c"));
    public static readonly StaffMemberId Organiser = new(new Guid("00000000-0000-7000-8000-0000000000a1"));
    public static readonly StaffMemberId Director = new(new Guid("00000000-0000-7000-8000-0000000000d1"));
    public static readonly Guid Review = new("00000000-0000-7000-8000-0000000000b1");
    public static readonly DateTimeOffset Morning = new(2026, 11, 22, 8, 0, 0, TimeSpan.Zero);
    public static readonly TimeZoneInfo Warsaw = TimeZoneInfo.FindSystemTimeZoneById("Europe/Warsaw");
    public static readonly RetryPolicy Patience = new(3, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(3));
    public static readonly TimeSpan LeaseLength = TimeSpan.FromMinutes(5);

    public static T Id<T>()
        where T : struct, ITypedId<T> => T.From(Guid.CreateVersion7());

    public static Notice Notice(int days = 14) => new(NoticeKind.PlanReviewDue, Review, "Plan OSL 2026", new DateOnly(2026, 12, 6), days);

    public static Notification Queued(Notice? notice = null) => Notification.Queue(
        Id<NotificationId>(), Centre, Organiser, Channel.Email, Occurrence.OnCalendar(notice ?? Notice()), notice ?? Notice(), Morning);

    public static SendLease Lease(DateTimeOffset at) => new(Guid.CreateVersion7(), at, LeaseLength);

    public static Recipient Staff(StaffMemberId id, params string[] roles)
    {
        var recipient = Recipient.Join(id, Centre);
        recipient.Take(true, "", roles, 1);
        return recipient;
    }

    public static (string Code, string Pointer) Refusal(Action act)
    {
        var broken = Should.Throw<BrokenRuleException>(act);
        return (broken.Rule.Code, broken.Pointer);
    }
}
