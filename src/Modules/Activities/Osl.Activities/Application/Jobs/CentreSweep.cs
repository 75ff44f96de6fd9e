using Osl.Activities.Domain.Reminders;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Jobs;

/// <summary>Sends a command a centre. What another host told first is told.</summary>
internal sealed class CentreSweep(ISystemSender sender)
{
    public Task<Done> Send(IEnumerable<CentreId> centres, ICommand<Done> command, CancellationToken ct) =>
        sender.SendEach(centres.Select(centre => (centre, command)), ct, ReminderRules.ToldOnce);
}
