using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Jobs;

/// <summary>An activity of a centre for which something is due.</summary>
internal sealed record DueActivity(CentreId Centre, ActivityId Activity);

/// <summary>Sends a command an activity. What fails for one does not keep the others waiting; the next sweep tries again.</summary>
internal sealed class ActivitySweep(ISystemSender sender)
{
    public async Task<Done> Send(IEnumerable<DueActivity> due, Func<Guid, ICommand<Done>> command, CancellationToken ct)
    {
        List<Exception> failures = [];
        foreach (var one in due)
        {
            try
            {
                await sender.Send(one.Centre, command(one.Activity.Value), ct);
            }
            catch (StaleVersionException)
            {
                // Another host, or somebody at work, was there first.
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                failures.Add(failure);
            }
        }

        return failures.Count == 0 ? Done.Value : throw new AggregateException(failures);
    }
}
