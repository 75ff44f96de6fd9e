using System.Diagnostics;
using Osl.Chaos.Databases;
using Osl.Testing.Databases;

namespace Osl.Chaos;

/// <summary>Runs what is asked for and prints the verdicts. The short form takes three side by side; the long one leaves the machine to each.</summary>
internal static class Trials
{
    private const string PostgreSqlIsNeeded = "OSL_REQUIRE_POSTGRESQL";
    private const int ViolationsShown = 20;
    private const int SideBySide = 3;

    public static async Task<bool> Run(ChaosOptions options, CancellationToken ct)
    {
        using var stage = new Stage();
        var runs = Asked(options).Select(run => new Run(run.Experiment, run.Database, new Verdict($"{run.Experiment.Name} {run.Database}"))).ToList();
        var schedule = new Schedule(runs);
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, options.Long ? 1 : SideBySide).Select(_ => Task.Run(Work, ct)));

        List<Verdict> verdicts = [.. runs.Select(run => run.Verdict)];
        Print(options, verdicts, Stopwatch.GetElapsedTime(started));
        if (verdicts.Exists(verdict => !verdict.Passed))
        {
            Console.WriteLine($"What the hosts said is kept in {stage.Keep()}");
        }

        return verdicts.Count > 0 && verdicts.TrueForAll(verdict => verdict.Passed);

        async Task Work()
        {
            for (var run = schedule.Next(null); run is not null; run = schedule.Next(run))
            {
                if (run.Database == Database.PostgreSql && !PostgresCluster.IsInstalled)
                {
                    Miss(run.Verdict);
                    continue;
                }

                await Try(run.Experiment, new Trial(run.Database, options.Long, options.Minutes, new Random(SeedOf(options.Seed, run.Verdict.Run)), stage, run.Verdict), ct);
            }
        }
    }

    private static IEnumerable<(IExperiment Experiment, Database Database)> Asked(ChaosOptions options) =>
        from experiment in Experiments.All
        where options.Only.Count == 0 || options.Only.Contains(experiment.Name, StringComparer.OrdinalIgnoreCase)
        from database in Enum.GetValues<Database>()
        where experiment.AppliesTo(database) && (options.Database is null || options.Database == database)
        select (experiment, database);

    private static async Task Try(IExperiment experiment, Trial trial, CancellationToken ct)
    {
        var started = Stopwatch.GetTimestamp();
        trial.Say($"begins: {experiment.Does}");
        try
        {
            await experiment.Run(trial, ct);
        }
        catch (Exception failure)
        {
            trial.Say($"ended: {failure}");
            trial.Verdict.Violated($"The run itself ended: {failure.Message.Split('\n')[0]}");
        }

        trial.Verdict.Took = Stopwatch.GetElapsedTime(started);
        if (trial.Verdict.Skipped is { } why)
        {
            trial.Say($"SKIPPED: {why}");
        }
    }

    private static void Miss(Verdict verdict)
    {
        if (Environment.GetEnvironmentVariable(PostgreSqlIsNeeded) == "1")
        {
            verdict.Violated(PostgresCluster.HowToInstall);
        }
        else
        {
            verdict.Skip(PostgresCluster.HowToInstall);
        }
    }

    private static void Print(ChaosOptions options, List<Verdict> verdicts, TimeSpan took)
    {
        Console.WriteLine();
        Console.WriteLine($"Seed {options.Seed}, {(options.Long ? "long" : "short")} form, {took.TotalSeconds:0} s");
        Console.WriteLine($"{"run",-16} {"rounds",7} {"exercised",10} {"violations",10} {"took",8}  figures");
        foreach (var verdict in verdicts)
        {
            Console.WriteLine($"{verdict.Run,-16} {verdict.Rounds,7} {verdict.Exercised,10} {verdict.Violations.Count,10} {$"{verdict.Took.TotalSeconds:0} s",8}  {Remark(verdict)}");
        }

        foreach (var verdict in verdicts.Where(verdict => !verdict.Passed))
        {
            Console.WriteLine($"{verdict.Run} FAILED{(verdict.Violations.Count == 0 ? ": nothing was exercised" : "")}");
            foreach (var violation in verdict.Violations.Take(ViolationsShown))
            {
                Console.WriteLine($"  {violation}");
            }
        }
    }

    private static string Remark(Verdict verdict) => verdict.Skipped is { } why ? $"SKIPPED: {why}" : string.Join("; ", verdict.Figures);

    // A string's own hash differs from process to process.
    private static int SeedOf(int seed, string run) => run.Aggregate(seed, (hash, letter) => unchecked((hash * 31) + letter));
}
