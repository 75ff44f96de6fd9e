using FluentValidation;
using Osl.Activities.Application.Attendance;
using Osl.Activities.Application.Enrolments;
using Osl.Activities.Application.Occupancy;
using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Activities;

/// <summary>Gives an activity up, with a reason (ACT-10); all whom it concerns are told.</summary>
[Permission(Rights.PublishActivities)]
internal sealed record CancelActivity(Guid Id, long ExpectedVersion, DeviationInput Cancellation) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<CancelActivity>
    {
        public Validator() => this.Body(c => c.Cancellation, new DeviationInput.Validator());
    }

    internal sealed class Handler(
        SeatTurns turns, IRepository<CommunityActivity> activities, AttendanceDesk attendance, Occupancies occupancies, RequestScope scope) : ICommandHandler<CancelActivity, Changed>
    {
        public async Task<Changed> Handle(CancelActivity request, CancellationToken cancellationToken)
        {
            var id = new ActivityId(request.Id);
            await turns.Take(cancellationToken, id);
            var activity = await activities.Get(id, request.ExpectedVersion, cancellationToken);
            scope.RequireReach(Rights.PublishActivities, activity);
            await attendance.RequireNone(activity, cancellationToken);
            activity.Cancel(request.Cancellation.Reason);
            await occupancies.Free(request.Id, cancellationToken);
            return new Changed(activity);
        }
    }
}

/// <summary>Why it is done.</summary>
/// <param name="Reason">In words; no personal data.</param>
internal sealed record DeviationInput(string? Reason = null) : IExample<DeviationInput>
{
    public static DeviationInput Example { get; } = new("Awaria ogrzewania w świetlicy");

    internal sealed class Validator : AbstractValidator<DeviationInput>
    {
        public Validator()
        {
            RuleFor(r => r.Reason).MaximumLength(TextLimits.Text);
            RuleFor(r => r.Reason).NoPesel();
        }
    }
}
