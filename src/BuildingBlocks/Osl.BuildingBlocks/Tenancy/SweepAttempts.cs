using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Tenancy;

/// <summary>What a sweep tries, one thing after another. What fails for one does not keep the others waiting; the next sweep tries again.</summary>
/// <param name="done">The rule by which the database refuses what another host did first, where there is one.</param>
public sealed class SweepAttempts(Rule? done = null)
{
    private readonly List<Exception> failures = [];

    public async Task Try(Func<Task> attempt)
    {
        try
        {
            await attempt();
        }
        catch (StaleVersionException)
        {
            // Another host, or somebody at work, was there first.
        }
        catch (BrokenRuleException broken) when (broken.Rule == done)
        {
            // The same, told by a unique key.
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            failures.Add(failure);
        }
    }

    /// <exception cref="AggregateException">All that failed.</exception>
    public Done End() => failures.Count == 0 ? Done.Value : throw new AggregateException(failures).Flatten();
}

/// <summary>Sends many commands.</summary>
public static class SweepSending
{
    /// <summary>Sends each command to its centre, whatever became of the others.</summary>
    /// <param name="done">The rule by which the database refuses what another host did first, where there is one.</param>
    public static async Task<Done> SendEach(this ISystemSender sender, IEnumerable<(CentreId Centre, ICommand<Done> Command)> commands, CancellationToken ct, Rule? done = null)
    {
        var attempts = new SweepAttempts(done);
        foreach (var (centre, command) in commands)
        {
            await attempts.Try(() => sender.Send(centre, command, ct));
        }

        return attempts.End();
    }
}
