using System.Diagnostics;
using System.Net;
using Osl.Chaos.Databases;
using Osl.Chaos.Hosting;
using Osl.Chaos.Workload;

namespace Osl.Chaos.Storage;

/// <summary>T5: the disk of the SQLite file, its log and its temporary files fills up under load, and has room again.</summary>
internal sealed class DiskFull : IExperiment
{
    private const int Writers = 16;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public string Name => "T5";

    public string Does => "disk full on SQLite";

    public bool IsOnStage => true;

    public bool AppliesTo(Database database) => database == Database.Sqlite;

    public async Task Run(Trial trial, CancellationToken ct)
    {
        using var disk = SmallDisk.Mount(trial.Stage.NewFolder("disk"), megabytes: trial.Rounds(96, 384));
        if (disk is null)
        {
            trial.Verdict.Skip("a small disk can be mounted by root alone");
            return;
        }

        using var place = trial.Stage.NewSqlite(disk.Folder);
        var since = await Reckoning.Baseline(place, ct);
        var temporary = new Dictionary<string, string> { ["SQLITE_TMPDIR"] = disk.Folder, ["TMPDIR"] = disk.Folder };
        // What the host says is kept elsewhere: a full disk of logs is another matter.
        var host = HostProcess.Start(place, HostProcess.FreeAddress(), environment: temporary, log: trial.Stage.NewFolder("log"));
        try
        {
            await host.Ready(ct);
            using var crowd = await Crowd.Gather(trial, host.Address, Writers, ct, Judge);
            crowd.Start();
            for (var round = 1; round <= trial.Rounds(1, 20) && trial.HasTime; round++)
            {
                await Fill(trial, disk, host, crowd, ct);
                trial.Verdict.Round();
            }

            await crowd.Stop(ct);
            await host.Kill();
            await SqliteFilesAreWhole(trial, place, ct);
            await host.DisposeAsync();
            // Jobs run at every start: this one tells of what the last writes made due.
            host = HostProcess.Start(place, host.Address, environment: temporary, log: trial.Stage.NewFolder("log"));
            await host.Ready(ct);
            var reckoning = new Reckoning(place, crowd.History, trial.Verdict, since);
            await reckoning.Drain(ct);
            await reckoning.Check(ct);
            trial.Verdict.Figure($"{crowd.History.Acknowledged} acknowledged; {crowd.History.Statuses}");
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    private static async Task Fill(Trial trial, SmallDisk disk, HostProcess host, Crowd crowd, CancellationToken ct)
    {
        await Task.Delay(TimeSpan.FromSeconds(0.5 + trial.Random.NextDouble()), ct);
        var (refused, community) = (crowd.History.Of(507), crowd.Callers[0].Communities[0]);
        disk.Fill();
        await Until(trial, () => crowd.History.Of(507) > refused, "Nobody is told that the disk is full.", ct);
        var read = await crowd.Callers[0].Get($"communities/{community}", ct);
        trial.Verdict.Require(read.Status == HttpStatusCode.OK, $"While the disk is full a read is answered {read.Short}");
        var ready = await host.Says(ct);
        trial.Verdict.Require(ready == "Degraded", $"While the disk is full the host calls itself {ready}.");
        disk.MakeRoom();
        var acknowledged = crowd.History.Acknowledged;
        await Until(trial, () => crowd.History.Acknowledged > acknowledged, "Nothing is written though there is room again.", ct);
        trial.Verdict.Require(await host.Says(ct) == "Healthy", "The host is not healthy though there is room again.");
    }

    private static async Task Until(Trial trial, Func<bool> holds, string otherwise, CancellationToken ct)
    {
        var started = Stopwatch.GetTimestamp();
        while (!holds())
        {
            if (Stopwatch.GetElapsedTime(started) > Patience)
            {
                trial.Verdict.Violated(otherwise);
                return;
            }

            await Task.Delay(20, ct);
        }
    }

    private static async Task SqliteFilesAreWhole(Trial trial, SqlitePlace place, CancellationToken ct) =>
        await Crashes.SqliteFiles.RequireWhole(place, trial.Stage.NewFolder("copy"), trial.Verdict, "after the disk was full", ct);

    private static string? Judge(Answer answer) => answer switch
    {
        { Status: HttpStatusCode.InsufficientStorage, RetryAfter: not null, MediaType: "application/problem+json" } => null,
        { Status: null } or { Status: >= HttpStatusCode.InternalServerError } => answer.Short,
        _ => null,
    };
}
