using MediatR;
using Osl.Activities.Application.Enrolments;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Consents;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;
using Osl.People.Contracts;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>A guardian agrees no more: the minor is taken off the lists that no other consent keeps them on (ACT-04).</summary>
internal sealed class WithdrawConsent(
    ConsentBook book, PersonEnrolments person, SeatTurns turns, IRepository<CommunityActivity> activities, ConsentTerms terms, Seats seats)
    : INotificationHandler<ConsentWithdrawn>
{
    public async Task Handle(ConsentWithdrawn notification, CancellationToken cancellationToken)
    {
        if (notification.Purpose != ParticipationConsent.Purpose)
        {
            return;
        }

        var consent = await book.Find(new ConsentId(notification.ConsentId), notification.CentreId!.Value, notification.PersonId, notification.SubjectId, notification.ByGuardian, cancellationToken);
        consent.Take(isWithdrawn: true, notification.StreamPosition);
        var lists = await person.LiveIn(consent.PersonId, cancellationToken);
        await turns.Take(cancellationToken, lists);
        foreach (var enrolment in await person.In(consent.PersonId, lists, cancellationToken))
        {
            var activity = await activities.Get(enrolment.ActivityId, cancellationToken);
            if (enrolment.IsLive && !activity.TookPlace && !enrolment.NeedsConsent && await terms.IsMissing(activity, enrolment.PersonId, cancellationToken, consent.Id))
            {
                await seats.Withdraw(activity, enrolment, WithdrawalCause.ConsentWithdrawn, cancellationToken);
            }
        }
    }
}
