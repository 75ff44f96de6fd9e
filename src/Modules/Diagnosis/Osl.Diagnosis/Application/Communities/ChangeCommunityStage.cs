using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Communities;

namespace Osl.Diagnosis.Application.Communities;

/// <summary>Moves a community to another activity stage, with the evidence for it.</summary>
[Permission(Rights.WriteCommunities)]
internal sealed record ChangeCommunityStage(Guid Id, long ExpectedVersion, ActivityStage Stage, string Evidence, DateOnly ObservedOn) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ChangeCommunityStage>
    {
        public Validator() => RuleFor(command => command.Evidence).MaximumLength(TextLimits.Text);
    }

    internal sealed class Handler(IRepository<Community> communities, RequestScope scope, TimeProvider clock)
        : ICommandHandler<ChangeCommunityStage, Changed>
    {
        public async Task<Changed> Handle(ChangeCommunityStage request, CancellationToken cancellationToken)
        {
            var community = await communities.Get(new CommunityId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireCommunity(Rights.WriteCommunities, community.Id);
            community.ChangeStage(request.Stage, request.Evidence, request.ObservedOn, WarsawCalendar.Today(clock), clock.GetUtcNow());
            return new Changed(community);
        }
    }
}
