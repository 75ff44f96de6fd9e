using MediatR;
using Osl.Activities.Application.Calendars;
using Osl.Activities.Application.Enrolments;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.People.Contracts;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>Two records were of one person: the one that is kept stands on every list, once (ACT-03).</summary>
internal sealed class MergePersons(
    IRecords<PersonCopy> people, ConsentBook book, PersonEnrolments person, SeatTurns turns, IRepository<CommunityActivity> activities, Seats seats, PersonCalendars calendars)
    : INotificationHandler<PersonsMerged>
{
    public async Task Handle(PersonsMerged notification, CancellationToken cancellationToken)
    {
        var (kept, merged) = (new PersonId(notification.KeptPersonId), new PersonId(notification.MergedPersonId));
        if (await people.Find(one => one.Id == merged, cancellationToken) is { } copy)
        {
            people.Remove(copy);
        }

        await calendars.Withdraw(merged, cancellationToken);

        foreach (var consent in await book.Of(merged, cancellationToken))
        {
            consent.MoveTo(kept);
        }

        await person.MoveSeriesOf(merged, kept, cancellationToken);
        var lists = await person.AllOf(merged, cancellationToken);
        await turns.Take(cancellationToken, lists);
        foreach (var enrolment in await person.In(merged, lists, cancellationToken))
        {
            if (enrolment.IsOnList && await seats.IsOnList(enrolment.ActivityId, kept, cancellationToken))
            {
                await seats.Drop(await activities.Get(enrolment.ActivityId, cancellationToken), enrolment, cancellationToken);
            }

            enrolment.MoveTo(kept);
        }
    }
}
