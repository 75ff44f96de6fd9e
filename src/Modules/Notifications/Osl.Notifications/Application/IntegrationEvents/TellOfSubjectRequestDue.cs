using MediatR;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Digests;
using Osl.Notifications.Domain.Notices;
using Osl.People.Contracts;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Reminds the data protection officer of a request about somebody's data (GDPR Art. 12(3)), and puts it on the agenda.</summary>
internal sealed class TellOfSubjectRequestDue(Announcer announcer, Agenda agenda) : INotificationHandler<SubjectRequestDue>
{
    public async Task Handle(SubjectRequestDue notification, CancellationToken cancellationToken)
    {
        var notice = new Notice(NoticeKind.SubjectRequestDue, notification.SubjectRequestId, "", notification.DueOn, notification.DaysBefore);
        await announcer.Tell(notice, Occurrence.OnCalendar(notice), cancellationToken);
        await agenda.Await(new(AgendaTopic.SubjectRequest, notification.SubjectRequestId, "", notification.DueOn), notification.OccurredAt, cancellationToken);
    }
}
