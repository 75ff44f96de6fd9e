using Osl.Chaos.Databases;

namespace Osl.Chaos;

/// <summary>Hands out runs in their order, and never two at once on the stage's one server.</summary>
internal sealed class Schedule(IEnumerable<Run> runs)
{
    private readonly LinkedList<Run> waiting = new(runs);
    private readonly Lock gate = new();
    private bool serverIsTaken;

    /// <summary>The next run that may begin now; null when none may, and those that wait are left to whoever has the server.</summary>
    public Run? Next(Run? done)
    {
        lock (gate)
        {
            serverIsTaken &= done?.NeedsServer != true;
            var next = waiting.FirstOrDefault(run => !(run.NeedsServer && serverIsTaken));
            if (next is not null)
            {
                serverIsTaken |= next.NeedsServer;
                waiting.Remove(next);
            }

            return next;
        }
    }
}

/// <summary>One experiment on one database.</summary>
internal sealed record Run(IExperiment Experiment, Database Database, Verdict Verdict)
{
    public bool NeedsServer => Experiment.IsOnStage && Database == Database.PostgreSql;
}
