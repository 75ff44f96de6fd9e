using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.FollowUps;

namespace Osl.Planning.Application.FollowUps;

/// <summary>Rewrites an open follow-up.</summary>
[Permission(Rights.WriteFollowUps)]
internal sealed record ChangeFollowUp(Guid Id, long ExpectedVersion, FollowUpInput FollowUp) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ChangeFollowUp>
    {
        public Validator() => this.Body(c => c.FollowUp, new FollowUpInput.Validator());
    }

    internal sealed class Handler(IRepository<FollowUp> followUps, PlanReferences references, TimeProvider clock) : ICommandHandler<ChangeFollowUp, Changed>
    {
        public async Task<Changed> Handle(ChangeFollowUp request, CancellationToken cancellationToken)
        {
            var followUp = await followUps.Get(new FollowUpId(request.Id), request.ExpectedVersion, cancellationToken);
            await references.RequireStaff([new StaffMemberId(request.FollowUp.OwnerId)], _ => "/ownerId", cancellationToken);
            followUp.Change(request.FollowUp.ToContent(), WarsawCalendar.Today(clock));
            return new Changed(followUp);
        }
    }
}
