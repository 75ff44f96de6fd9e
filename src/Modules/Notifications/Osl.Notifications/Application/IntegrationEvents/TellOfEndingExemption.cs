using MediatR;
using Osl.BuildingBlocks.Tenancy;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Domain.Digests;
using Osl.Notifications.Domain.Notices;
using Osl.Planning.Contracts;

namespace Osl.Notifications.Application.IntegrationEvents;

/// <summary>Tells the organizer that the first-year exemption ends (CUS Act Art. 76-77), and puts it on the agenda.</summary>
internal sealed class TellOfEndingExemption(Announcer announcer, Agenda agenda, RequestScope scope) : INotificationHandler<FirstYearExemptionEnding>
{
    public async Task Handle(FirstYearExemptionEnding notification, CancellationToken cancellationToken)
    {
        var subject = notification.MunicipalityId ?? scope.RequiredCentre.Value;
        var notice = new Notice(NoticeKind.FirstYearExemptionEnding, subject, "", notification.EndsOn, notification.DaysBefore);
        await announcer.Tell(notice, Occurrence.OnCalendar(notice), cancellationToken);
        await agenda.Await(new(AgendaTopic.FirstYearExemption, subject, "", notification.EndsOn), notification.OccurredAt, cancellationToken);
    }
}
