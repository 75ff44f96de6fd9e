using MediatR;
using Osl.Activities.Application.Enrolments;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.People.Contracts;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>Keeps who may take part. Whoever came of age waits for no guardian any more; whoever turns out to be a minor waits for one from now on (ACT-04).</summary>
internal sealed class CopyPerson(
    IRecords<PersonCopy> people, PersonEnrolments person, SeatTurns turns, IRepository<CommunityActivity> activities, ConsentTerms terms, Seats seats, TimeProvider clock)
    : INotificationHandler<PersonChanged>
{
    public async Task Handle(PersonChanged notification, CancellationToken cancellationToken)
    {
        var id = new PersonId(notification.PersonId);
        var copy = await people.Find(one => one.Id == id, cancellationToken);
        if (copy is null)
        {
            copy = PersonCopy.Of(id, new CentreId(notification.CentreId!.Value));
            people.Add(copy);
            copy.Take(notification.IsMinor, notification.StreamPosition);
            return;
        }

        var wasMinor = copy.IsMinor;
        copy.Take(notification.IsMinor, notification.StreamPosition);
        if (copy.IsMinor != wasMinor)
        {
            await Adapt(copy, cancellationToken);
        }
    }

    private async Task Adapt(PersonCopy copy, CancellationToken ct)
    {
        var lists = await person.LiveIn(copy.Id, ct);
        await turns.Take(ct, lists);
        foreach (var enrolment in (await person.In(copy.Id, lists, ct)).Where(one => one.IsLive && one.NeedsConsent != copy.IsMinor))
        {
            var activity = await activities.Get(enrolment.ActivityId, ct);
            if (!copy.IsMinor)
            {
                await seats.Consent(activity, enrolment, ct);
            }
            else if (await IsToAgree(activity, enrolment, ct))
            {
                await seats.AwaitConsent(activity, enrolment, ct);
            }
        }
    }

    private async Task<bool> IsToAgree(CommunityActivity activity, Enrolment enrolment, CancellationToken ct) =>
        activity.StartsAt > clock.GetUtcNow() && !await terms.IsGiven(activity, enrolment.PersonId, ct);
}
