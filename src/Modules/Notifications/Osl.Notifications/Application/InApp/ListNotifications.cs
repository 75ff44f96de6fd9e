using System.Globalization;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Notifications.Application.Wording;
using Osl.Notifications.Domain.InApp;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Application.InApp;

/// <summary>The caller's own notifications, newest first.</summary>
/// <param name="Unread">Only unread ones, or only read ones; all where it is left out.</param>
/// <param name="Kind">Only those of one kind.</param>
[OwnOnly]
internal sealed record ListNotifications(PageRequest Page, bool? Unread = null, NoticeKind? Kind = null) : IQuery<Page<NotificationListItem>>
{
    private static readonly SortOrders<InAppNotification> Orders = SortOrders<InAppNotification>
        .EndingIn(one => one.Id)
        .By("raisedAt", one => one.RaisedAt, descending: true);

    internal sealed class Handler(IReads<InAppNotification> notifications, RequestScope scope, TimeProvider clock)
        : IQueryHandler<ListNotifications, Page<NotificationListItem>>
    {
        public Task<Page<NotificationListItem>> Handle(ListNotifications request, CancellationToken cancellationToken)
        {
            var recipient = scope.RequiredStaffMember;
            var query = notifications.All.Where(one => one.RecipientId == recipient);
            if (request.Unread is { } unread)
            {
                query = query.Where(one => one.ReadAt == null == unread);
            }

            if (request.Kind is { } kind)
            {
                query = query.Where(one => one.Notice.Kind == kind);
            }

            var language = Languages.Of(CultureInfo.CurrentUICulture.Name);
            var today = WarsawCalendar.Today(clock);
            return notifications.Page(
                query,
                Orders,
                request.Page,
                one => new NotificationListItem(
                    one.Id.Value, one.Notice.Kind, one.Notice.SubjectId, one.Notice.Title, one.Notice.Day, one.Notice.Count,
                    LetterWriter.Subject(one.Notice, language, today), one.RaisedAt, one.ReadAt),
                cancellationToken);
        }
    }
}

/// <summary>A notification inside the application.</summary>
/// <param name="SubjectId">The plan, review, follow-up or diagnosis that it is about.</param>
/// <param name="Day">The day that counts: due, to be decided by, expiring.</param>
/// <param name="Count">How many days or months before or after that day it was raised.</param>
/// <param name="Text">One line in the language asked for.</param>
internal sealed record NotificationListItem(
    Guid Id, NoticeKind Kind, Guid SubjectId, string Title, DateOnly? Day, int? Count, string Text, DateTimeOffset RaisedAt, DateTimeOffset? ReadAt)
    : IExample<NotificationListItem>
{
    public static NotificationListItem Example { get; } = new(
        Guid.Parse("0190a1b2-0000-7000-8000-0000000000e1"), NoticeKind.PlanReviewDue, Guid.Parse("0190a1b2-0000-7000-8000-0000000000e2"),
        "Plan OSL 2026", new DateOnly(2026, 12, 6), 14, "Przegląd planu OSL „Plan OSL 2026”: termin 6 grudnia 2026 r.",
        new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero), null);
}
