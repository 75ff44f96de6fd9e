using System.Diagnostics;
using System.Net;
using Npgsql;
using Osl.Chaos.Databases;
using Osl.Chaos.Hosting;
using Osl.Chaos.Workload;

namespace Osl.Chaos.Outages;

/// <summary>T2: the server crashes, freezes, and is cut off, under load. Callers are told to come again, soon.</summary>
internal sealed class ServerAway : IExperiment
{
    private const int Writers = 16;
    private static readonly TimeSpan ToldWithin = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ToldAtLast = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan BackWithin = TimeSpan.FromSeconds(10);

    public string Name => "T2";

    public string Does => "PostgreSQL crashes, freezes and is cut off under load";

    public bool IsOnStage => true;

    public bool AppliesTo(Database database) => database == Database.PostgreSql;

    public async Task Run(Trial trial, CancellationToken ct)
    {
        using var place = trial.Stage.NewPostgreSql();
        var direct = new NpgsqlConnectionStringBuilder(place.ConnectionString);
        using var line = new Line(new IPEndPoint(IPAddress.Loopback, direct.Port));
        var byLine = new NpgsqlConnectionStringBuilder(place.ConnectionString) { Port = line.Port };
        var since = await Reckoning.Baseline(place, ct);
        var host = Start(trial, place, HostProcess.FreeAddress(), direct);
        try
        {
            await host.Ready(ct);
            using var crowd = await Crowd.Gather(trial, host.Address, Writers, ct, answer => Judge(answer, trial.Long ? ToldWithin : ToldAtLast));
            await Suffer(trial, host, crowd, Crashes(trial, place), ct);
            await Suffer(trial, host, crowd, Freezes(trial, place), ct);
            host = await Next(host, trial, place, byLine, ct);
            await Suffer(trial, host, crowd, Cuts(trial, line), ct);
            // Jobs run at every start: this one tells of what the last writes made due.
            host = await Next(host, trial, place, direct, ct);
            var reckoning = new Reckoning(place, crowd.History, trial.Verdict, since);
            await reckoning.Drain(ct);
            await reckoning.Check(ct);
            trial.Verdict.Require(crowd.History.Of(503) > 0, "Nobody was told to come again.");
            trial.Verdict.Figure($"{crowd.History.Acknowledged} acknowledged; {crowd.History.Statuses}; slowest answer {crowd.History.Slowest.TotalSeconds:0.0} s");
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    /// <summary>How an outage begins, how long it lasts, and how it ends.</summary>
    private sealed record Outage(string What, Action Begin, TimeSpan Lasts, Action End);

    private static IEnumerable<Outage> Crashes(Trial trial, PostgreSqlPlace place) =>
        Enumerable.Range(0, trial.Rounds(1, 50)).Select(_ => new Outage("crash", place.Cluster.Kill, Between(trial, 0.2, 4), () => place.Cluster.Start()));

    private static IEnumerable<Outage> Freezes(Trial trial, PostgreSqlPlace place) =>
        Enumerable.Range(0, trial.Rounds(1, 5)).Select(_ => new Outage("freeze", place.Cluster.Freeze, TimeSpan.FromSeconds(trial.Rounds(6, 20)), place.Cluster.Thaw));

    private static IEnumerable<Outage> Cuts(Trial trial, Line line) =>
        Enumerable.Range(0, trial.Rounds(1, 20)).Select(_ => new Outage("cut", () => line.Cut(), Between(trial, 0, 3), line.Mend));

    private static async Task Suffer(Trial trial, HostProcess host, Crowd crowd, IEnumerable<Outage> outages, CancellationToken ct)
    {
        var (longest, count, what) = (TimeSpan.Zero, 0, "");
        crowd.Start();
        await Progress(trial, crowd, "at the beginning", ct);
        foreach (var outage in outages.TakeWhile(_ => trial.HasTime))
        {
            await Task.Delay(Between(trial, 0.3, 1.5), ct);
            outage.Begin();
            await Task.Delay(outage.Lasts, ct);
            outage.End();
            var back = await Back(host, ct);
            trial.Verdict.Require(back <= BackWithin, $"Ready only {back.TotalSeconds:0.0} s after a {outage.What}.");
            await Progress(trial, crowd, $"after a {outage.What}", ct);
            longest = back > longest ? back : longest;
            what = outage.What;
            trial.Verdict.Round();
            if (++count % 5 == 0)
            {
                trial.Say($"{count} × {what}, {crowd.History.Acknowledged} acknowledged");
            }
        }

        await crowd.Stop(ct);
        trial.Verdict.Figure($"{count} × {what}: ready again within {longest.TotalSeconds:0.0} s");
    }

    private static async Task<TimeSpan> Back(HostProcess host, CancellationToken ct)
    {
        var ended = Stopwatch.GetTimestamp();
        await host.Ready(ct);
        return Stopwatch.GetElapsedTime(ended);
    }

    private static async Task Progress(Trial trial, Crowd crowd, string when, CancellationToken ct)
    {
        var (before, started) = (crowd.History.Acknowledged, Stopwatch.GetTimestamp());
        while (crowd.History.Acknowledged == before)
        {
            if (Stopwatch.GetElapsedTime(started) > ToldWithin + BackWithin)
            {
                trial.Verdict.Violated($"Nothing is written any more {when}.");
                return;
            }

            await Task.Delay(50, ct);
        }
    }

    // The short form has other runs beside it: of the two bounds it holds the outer one.
    private static string? Judge(Answer answer, TimeSpan within) => answer switch
    {
        { Reached: false } => $"the host is gone: {answer.Short}",
        { Status: null } => answer.Short,
        _ when answer.Took > within => $"too late: {answer.Short}",
        { Status: HttpStatusCode.ServiceUnavailable, RetryAfter: not null, MediaType: "application/problem+json" } => null,
        { Status: >= HttpStatusCode.InternalServerError } => answer.Short,
        _ => null,
    };

    private static TimeSpan Between(Trial trial, double from, double to) => TimeSpan.FromSeconds(from + ((to - from) * trial.Random.NextDouble()));

    private static HostProcess Start(Trial trial, Place place, Uri address, NpgsqlConnectionStringBuilder by) =>
        HostProcess.Start(place, address, trial.Long ? [] : HostProcess.Hasty, connectionString: by.ConnectionString);

    private static async Task<HostProcess> Next(HostProcess last, Trial trial, Place place, NpgsqlConnectionStringBuilder by, CancellationToken ct)
    {
        await last.Kill();
        await last.DisposeAsync();
        var host = Start(trial, place, last.Address, by);
        await host.Ready(ct);
        return host;
    }
}
