using MediatR;
using Osl.Activities.Application.Enrolments;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Consents;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.People.Contracts;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>A guardian agreed: the seats that were kept for it are confirmed (ACT-04).</summary>
internal sealed class TakeConsent(ConsentBook book, PersonEnrolments person, SeatTurns turns, IRepository<CommunityActivity> activities, Seats seats)
    : INotificationHandler<ConsentGiven>
{
    public async Task Handle(ConsentGiven notification, CancellationToken cancellationToken)
    {
        if (notification.Purpose != ParticipationConsent.Purpose)
        {
            return;
        }

        var consent = await book.Find(new ConsentId(notification.ConsentId), notification.CentreId!.Value, notification.PersonId, notification.SubjectId, notification.ByGuardian, cancellationToken);
        consent.Take(isWithdrawn: false, notification.StreamPosition);
        var waiting = await person.LiveIn(consent.PersonId, cancellationToken);
        await turns.Take(cancellationToken, waiting);
        foreach (var enrolment in await person.In(consent.PersonId, waiting, cancellationToken))
        {
            var activity = await activities.Get(enrolment.ActivityId, cancellationToken);
            if (enrolment.IsLive && enrolment.NeedsConsent && consent.Covers(activity.Occasion()))
            {
                await seats.Consent(activity, enrolment, cancellationToken);
            }
        }
    }
}
