using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Domain.Notices;

namespace Osl.Planning.Application.Jobs;

/// <summary>Sends a command a centre, or a thing. What another host did first is done; what fails in one centre does not keep the others waiting.</summary>
internal sealed class CentreSweep(ISystemSender sender)
{
    public async Task<Done> Send(IEnumerable<(CentreId Centre, ICommand<Done> Command)> commands, CancellationToken ct)
    {
        List<Exception> failures = [];
        foreach (var (centre, command) in commands)
        {
            try
            {
                await sender.Send(centre, command, ct);
            }
            catch (StaleVersionException)
            {
            }
            catch (BrokenRuleException broken) when (broken.Rule == NoticeRules.DecidedOnce)
            {
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                failures.Add(failure);
            }
        }

        return failures.Count == 0 ? Done.Value : throw new AggregateException(failures);
    }
}
