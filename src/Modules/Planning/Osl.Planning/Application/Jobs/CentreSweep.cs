using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Domain.Notices;

namespace Osl.Planning.Application.Jobs;

/// <summary>Sends a command a centre, or a thing. What another host did first is done.</summary>
internal sealed class CentreSweep(ISystemSender sender)
{
    public Task<Done> Send(IEnumerable<(CentreId Centre, ICommand<Done> Command)> commands, CancellationToken ct) =>
        sender.SendEach(commands, ct, NoticeRules.DecidedOnce);
}
