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
            List<Exception> failures = [];
            foreach (var group in found)
            {
                try
                {
                    await sender.Send(group.CentreId, new LetGroupFallDormant(group.Id.Value), cancellationToken);
                }
                catch (StaleVersionException)
                {
                    // It has just been seen to: by another host, or by somebody who wrote a meeting down.
                }
                catch (Exception failure) when (failure is not OperationCanceledException)
                {
                    failures.Add(failure);
                }
            }

            return failures.Count == 0 ? Done.Value : throw new AggregateException(failures);
        }
    }
}
