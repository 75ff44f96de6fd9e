using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Jobs;

/// <summary>An activity of a centre for which something is due.</summary>
internal sealed record DueActivity(CentreId Centre, ActivityId Activity);

/// <summary>Sends a command an activity.</summary>
internal sealed class ActivitySweep(ISystemSender sender)
{
    public Task<Done> Send(IEnumerable<DueActivity> due, Func<Guid, ICommand<Done>> command, CancellationToken ct) =>
        sender.SendEach(due.Select(one => (one.Centre, command(one.Activity.Value))), ct);
}
