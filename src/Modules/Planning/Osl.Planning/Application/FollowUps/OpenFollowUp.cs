using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.FollowUps;

namespace Osl.Planning.Application.FollowUps;

/// <summary>Writes down something that must not be forgotten.</summary>
[Permission(Rights.WriteFollowUps)]
internal sealed record OpenFollowUp(FollowUpInput FollowUp) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<OpenFollowUp>
    {
        public Validator() => this.Body(c => c.FollowUp, new FollowUpInput.Validator());
    }

    internal sealed class Handler(IRepository<FollowUp> followUps, PlanReferences references, RequestScope scope, IIdSource ids, TimeProvider clock)
        : ICommandHandler<OpenFollowUp, Created>
    {
        public async Task<Created> Handle(OpenFollowUp request, CancellationToken cancellationToken)
        {
            await references.RequireStaff([new StaffMemberId(request.FollowUp.OwnerId)], _ => "/ownerId", cancellationToken);
            var followUp = Domain.FollowUps.FollowUp.Open(
                new FollowUpId(ids.Next()),
                scope.RequiredCentre,
                request.FollowUp.ToContent(),
                null,
                null,
                scope.RequiredStaffMember,
                WarsawCalendar.Today(clock),
                clock.GetUtcNow());
            followUps.Add(followUp);
            return new Created(followUp.Id.Value);
        }
    }
}
