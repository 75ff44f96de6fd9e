using Osl.Chaos.Databases;
using Osl.Chaos.Hosting;
using Osl.Chaos.Workload;

namespace Osl.Chaos.Crashes;

/// <summary>T6: the host on SQLite is killed wherever it happens to be, in its start too; the file stays whole, and a file that is not whole is refused.</summary>
internal sealed class KillAnywhere : IExperiment
{
    private const int Writers = 16;
    private const double LatestKill = 6;

    public string Name => "T6";

    public string Does => "kill -9 of the host on SQLite anywhere, damaged files";

    public bool IsOnStage => true;

    public bool AppliesTo(Database database) => database == Database.Sqlite;

    public async Task Run(Trial trial, CancellationToken ct)
    {
        using var place = trial.Stage.NewSqlite(trial.Stage.NewFolder("sqlite"));
        var copy = trial.Stage.NewFolder("copy");
        var since = await Reckoning.Baseline(place, ct);
        var host = HostProcess.Start(place, HostProcess.FreeAddress());
        try
        {
            await host.Ready(ct);
            using var crowd = await Crowd.Gather(trial, host.Address, Writers, ct);
            crowd.Start();
            for (var kill = 1; kill <= trial.Rounds(2, 200) && trial.HasTime; kill++)
            {
                await Task.Delay(TimeSpan.FromSeconds(LatestKill * trial.Random.NextDouble()), ct);
                await host.Kill();
                await SqliteFiles.RequireWhole(place, copy, trial.Verdict, $"after kill {kill}", ct);
                await host.DisposeAsync();
                host = HostProcess.Start(place, host.Address);
                trial.Verdict.Round();
                if (kill % 20 == 0)
                {
                    trial.Say($"{kill} kills, {crowd.History.Acknowledged} acknowledged");
                }
            }

            await host.Ready(ct);
            await crowd.Stop(ct);
            await host.Kill();
            await Refused(trial, SqliteFiles.Copy(place, copy), ct);
            await host.DisposeAsync();
            host = HostProcess.Start(place, host.Address);
            await host.Ready(ct);
            var reckoning = new Reckoning(place, crowd.History, trial.Verdict, since);
            await reckoning.Drain(ct);
            await reckoning.Check(ct);
            trial.Verdict.Figure($"{crowd.History.Acknowledged} acknowledged; whole after every kill; a damaged page and a cut log are refused with a sentence");
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    private static async Task Refused(Trial trial, SqlitePlace place, CancellationToken ct)
    {
        var (file, log) = (await File.ReadAllBytesAsync(place.File, ct), await File.ReadAllBytesAsync(place.File + "-wal", ct));
        var damaged = (byte[])file.Clone();
        // Every page from the second on, in the middle, where its rows are.
        for (var page = 1; page < damaged.Length / 4096; page++)
        {
            trial.Random.NextBytes(damaged.AsSpan((page * 4096) + 4, 100));
        }

        await Refused(trial, place, damaged, log, "a damaged page", ct);
        // What was never brought from the log into the file is gone with the log's beginning.
        await Refused(trial, place, file[..4096], log[..(log.Length / 2)], "a file and a log cut short", ct);
    }

    private static async Task Refused(Trial trial, SqlitePlace place, byte[] file, byte[] log, string what, CancellationToken ct)
    {
        await File.WriteAllBytesAsync(place.File, file, ct);
        await File.WriteAllBytesAsync(place.File + "-wal", log, ct);
        File.Delete(place.File + "-shm");
        await using var host = HostProcess.Start(place, HostProcess.FreeAddress());
        try
        {
            var exit = await host.Ends(TimeSpan.FromMinutes(2), ct);
            trial.Verdict.Require(exit == 2 && host.Output.Contains("damaged", StringComparison.Ordinal), $"With {what} the host ended with {exit} and said: {host.Output}");
        }
        catch (TimeoutException)
        {
            trial.Verdict.Violated($"With {what} the host runs on.");
        }
    }
}
