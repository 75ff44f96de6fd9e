using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Communities;
using Osl.Diagnosis.Domain.Plans;

namespace Osl.Diagnosis.Application.Communities;

/// <summary>Ends the work with a community (rule DIA-10).</summary>
[Permission(Rights.WriteCommunities)]
internal sealed record ArchiveCommunity(Guid Id, long ExpectedVersion, string Reason) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ArchiveCommunity>
    {
        public Validator() => RuleFor(command => command.Reason).Line();
    }

    internal sealed class Handler(
        IRepository<Community> communities, IReads<PlanReference> plans, RequestScope scope, TimeProvider clock)
        : ICommandHandler<ArchiveCommunity, Changed>
    {
        public async Task<Changed> Handle(ArchiveCommunity request, CancellationToken cancellationToken)
        {
            var community = await communities.Get(new CommunityId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireCommunity(Rights.WriteCommunities, community.Id);
            var planned = await plans.Any(plans.All.Where(plan => plan.InForce && plan.CommunityIds.Contains(community.Id)), cancellationToken);
            community.Archive(request.Reason, planned, clock.GetUtcNow());
            return new Changed(community);
        }
    }
}
