using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Activities;

/// <summary>Drafts an activity.</summary>
[Permission(Rights.WriteActivities)]
internal sealed record DraftActivity(ActivityInput Activity) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<DraftActivity>
    {
        public Validator() => this.Body(c => c.Activity, new ActivityInput.Validator());
    }

    internal sealed class Handler(
        IRepository<CommunityActivity> activities,
        ActivityReferences references,
        MeasureLinks measures,
        RequestScope scope,
        IIdSource ids,
        TimeProvider clock) : ICommandHandler<DraftActivity, Created>
    {
        public async Task<Created> Handle(DraftActivity request, CancellationToken cancellationToken)
        {
            var content = request.Activity.ToContent();
            await references.Require(content, null, cancellationToken);
            var activity = CommunityActivity.Draft(
                new ActivityId(ids.Next()),
                scope.RequiredCentre,
                content,
                request.Activity.ToSlot(),
                await measures.Window(content.MeasureId, cancellationToken),
                scope.RequiredStaffMember,
                clock.GetUtcNow());
            activities.Add(activity);
            return new Created(activity.Id.Value);
        }
    }
}
