using Osl.Activities.Domain.Reminders;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Jobs;

/// <summary>Sends a command a centre. What another host told first is told; what fails in one centre does not keep the others waiting.</summary>
internal sealed class CentreSweep(ISystemSender sender)
{
    public async Task<Done> Send(IEnumerable<CentreId> centres, ICommand<Done> command, CancellationToken ct)
    {
        List<Exception> failures = [];
        foreach (var centre in centres)
        {
            try
            {
                await sender.Send(centre, command, ct);
            }
            catch (BrokenRuleException broken) when (broken.Rule == ReminderRules.ToldOnce)
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
