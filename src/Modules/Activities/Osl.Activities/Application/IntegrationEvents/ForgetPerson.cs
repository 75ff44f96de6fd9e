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

/// <summary>Gives up what a person had before them, and leaves what they had behind them in the counts, under an id that is nobody's (GDPR Art. 17).</summary>
internal sealed class ForgetPerson(
    IRecords<PersonCopy> people, ConsentBook book, PersonEnrolments person, SeatTurns turns, IRepository<CommunityActivity> activities, Seats seats, PersonCalendars calendars, IIdSource ids)
    : INotificationHandler<PersonErased>
{
    public async Task Handle(PersonErased notification, CancellationToken cancellationToken)
    {
        var erased = new PersonId(notification.PersonId);
        if (await people.Find(one => one.Id == erased, cancellationToken) is { } copy)
        {
            people.Remove(copy);
        }

        await calendars.Withdraw(erased, cancellationToken);

        foreach (var consent in await book.Of(erased, cancellationToken))
        {
            book.Remove(consent);
        }

        await person.EndSeriesOf(erased, new PersonId(ids.Next()), cancellationToken);
        var lists = await person.AllOf(erased, cancellationToken);
        await turns.Take(cancellationToken, lists);
        foreach (var enrolment in await person.In(erased, lists, cancellationToken))
        {
            if (enrolment.IsLive)
            {
                await seats.Withdraw(await activities.Get(enrolment.ActivityId, cancellationToken), enrolment, WithdrawalCause.PersonErased, cancellationToken);
            }

            enrolment.MoveTo(new PersonId(ids.Next()));
        }
    }
}
