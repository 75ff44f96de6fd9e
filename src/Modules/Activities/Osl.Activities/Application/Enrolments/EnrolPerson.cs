using FluentValidation;
using Osl.Activities.Application.Activities;
using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Enrolments;

/// <summary>Puts a person on the list of an activity: on a seat, or in line for one (ACT-01, ACT-03, ACT-04).</summary>
[Permission(Rights.WriteEnrolments)]
internal sealed record EnrolPerson(Guid ActivityId, EnrolmentInput Enrolment) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<EnrolPerson>
    {
        public Validator() => this.Body(c => c.Enrolment, new EnrolmentInput.Validator());
    }

    internal sealed class Handler(SeatTurns turns, IRepository<CommunityActivity> activities, RequestScope scope, Seats seats) : ICommandHandler<EnrolPerson, Created>
    {
        public async Task<Created> Handle(EnrolPerson request, CancellationToken cancellationToken)
        {
            var id = new ActivityId(request.ActivityId);
            await turns.Take(cancellationToken, id);
            var activity = await activities.Get(id, cancellationToken);
            scope.RequireReach(Rights.WriteEnrolments, activity);
            var person = new PersonId(request.Enrolment.PersonId);
            await seats.RequirePerson(person, cancellationToken);
            return new Created((await seats.Enrol(activity, person, cancellationToken)).Id.Value);
        }
    }
}
