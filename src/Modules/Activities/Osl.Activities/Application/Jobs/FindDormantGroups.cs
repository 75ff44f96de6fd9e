using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Jobs;

/// <summary>Finds the groups that have not met for a while.</summary>
internal sealed record FindDormantGroups : ISweep
{
    internal sealed class Handler(IReads<CommunityGroup> groups, ISystemSender sender, TimeProvider clock) : ISweepHandler<FindDormantGroups>
    {
        public async Task<Done> Handle(FindDormantGroups request, CancellationToken cancellationToken)
        {
            var quiet = WarsawCalendar.Today(clock).AddDays(-CommunityParameters.ShortestDormancy);
            var found = await groups.List(
                groups.AcrossCentres.Where(one => one.State == GroupState.Active && one.QuietSince <= quiet).Select(one => new { one.CentreId, one.Id }), cancellationToken);
            return await sender.SendEach(found.Select(one => (one.CentreId, (ICommand<Done>)new LetGroupFallDormant(one.Id.Value))), cancellationToken);
        }
    }
}
