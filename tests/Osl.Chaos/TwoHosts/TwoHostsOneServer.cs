using System.Diagnostics;
using Osl.Chaos.Databases;
using Osl.Chaos.Hosting;
using Osl.Chaos.Workload;

namespace Osl.Chaos.TwoHosts;

/// <summary>
/// T3: two hosts on one server, one clock a minute and a half ahead, the other behind, and one of them killed again and again. Most reminders are
/// due at once, some at the server's next midnight, which comes while they run. A second host on a SQLite file refuses to start.
/// </summary>
internal sealed class TwoHostsOneServer : IExperiment
{
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan TakenOverWithin = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public string Name => "T3";

    public string Does => "two hosts on one database, with clocks that differ";

    public bool IsOnStage => true;

    public bool AppliesTo(Database database) => true;

    public Task Run(Trial trial, CancellationToken ct) => trial.Database == Database.Sqlite ? SecondIsRefused(trial, ct) : Remind(trial, ct);

    private static async Task SecondIsRefused(Trial trial, CancellationToken ct)
    {
        using var place = trial.Stage.NewPlace(Database.Sqlite);
        await using var first = HostProcess.Start(place, HostProcess.FreeAddress());
        await first.Ready(ct);
        await using var second = HostProcess.Start(place, HostProcess.FreeAddress());
        var exit = await second.Ends(TimeSpan.FromMinutes(2), ct);
        trial.Verdict.Require(exit == 2 && second.Output.Contains("Another host is running on", StringComparison.Ordinal), $"The second host ended with {exit} and said: {second.Output}");
        trial.Verdict.Require(!first.HasExited, "The first host ended too.");
        trial.Verdict.Round();
        trial.Verdict.Exercise();
        trial.Verdict.Figure("the second host refuses with a sentence");
    }

    private static async Task Remind(Trial trial, CancellationToken ct)
    {
        if (!FakeTime.IsInstalled)
        {
            trial.Verdict.Skip("faketime is not installed: apt-get install -y faketime");
            return;
        }

        using var place = trial.Stage.NewPostgreSql();
        var (now, later) = (trial.Rounds(120, 5_000), trial.Rounds(30, 500));
        await Prepare(trial, place, now, later, ct);
        var clock = new ServerClock(beforeMidnight: TimeSpan.FromSeconds(trial.Rounds(40, 330)));
        await using var reminders = new Reminders(place, clock.Midnight);
        place.Cluster.Stop();
        place.Cluster.Start(FakeTime.Ahead(clock.Ahead));
        var hosts = new[] { Begin(trial, place, clock, Skew), Begin(trial, place, clock, -Skew) };
        try
        {
            await Task.WhenAll(hosts.Select(host => host.Ready(ct)));
            trial.Verdict.Figure($"both ready {clock.UntilMidnight.TotalSeconds:0} s before midnight");
            await KillAgainAndAgain(trial, place, clock, reminders, hosts, now, later, ct);
            await reminders.Check(trial.Verdict, now, later, ct);
        }
        finally
        {
            await hosts[0].DisposeAsync();
            await hosts[1].DisposeAsync();
            place.Cluster.Stop();
            place.Cluster.Start();
        }
    }

    // By a host whose jobs rest, so that all of them fall due at once when the two begin.
    private static async Task Prepare(Trial trial, Place place, int now, int later, CancellationToken ct)
    {
        await using var host = Centres.Open($"{place.Database}", place.ConnectionString);
        await Reminders.Write(place, host.CreateClient(), now, later, ct);
        trial.Say($"{now} reminders are due, {later} at midnight");
    }

    private static async Task KillAgainAndAgain(Trial trial, Place place, ServerClock clock, Reminders reminders, HostProcess[] hosts, int now, int later, CancellationToken ct)
    {
        var (kills, longest, started) = (trial.Rounds(1, 50), TimeSpan.Zero, Stopwatch.GetTimestamp());
        for (var kill = 1; (kill <= kills && trial.HasTime) || clock.UntilMidnight > TimeSpan.Zero || await reminders.Told(ct) < now + later; kill++)
        {
            if (Stopwatch.GetElapsedTime(started) > Patience + clock.Given)
            {
                trial.Verdict.Violated($"{await reminders.Told(ct)} of {now + later} reminders are told.");
                return;
            }

            if (kill > kills)
            {
                await Task.Delay(500, ct);
                continue;
            }

            await Task.Delay(TimeSpan.FromSeconds(0.5 + (3.5 * trial.Random.NextDouble())), ct);
            var one = trial.Random.Next(2);
            var before = await reminders.Told(ct);
            await hosts[one].Kill();
            var taken = await TakenOver(reminders, before, now, ct);
            longest = taken > longest ? taken : longest;
            await hosts[one].DisposeAsync();
            hosts[one] = Begin(trial, place, clock, one == 0 ? Skew : -Skew, hosts[one].Address);
            await hosts[one].Ready(ct);
            trial.Verdict.Round();
            if (kill % 10 == 0)
            {
                trial.Say($"{kill} kills, {await reminders.Told(ct)} told");
            }
        }

        trial.Verdict.Require(longest <= TakenOverWithin, $"It took {longest.TotalSeconds:0} s until the other host went on.");
        trial.Verdict.Figure($"the other host went on within {longest.TotalSeconds:0.0} s");
    }

    /// <summary>How long nothing was told though something was due.</summary>
    private static async Task<TimeSpan> TakenOver(Reminders reminders, int before, int due, CancellationToken ct)
    {
        var killed = Stopwatch.GetTimestamp();
        while (before < Math.Max(due, await reminders.Decided(ct)) && await reminders.Told(ct) == before && Stopwatch.GetElapsedTime(killed) <= TakenOverWithin)
        {
            await Task.Delay(100, ct);
        }

        return Stopwatch.GetElapsedTime(killed);
    }

    private static HostProcess Begin(Trial trial, Place place, ServerClock clock, TimeSpan skew, Uri? address = null) =>
        HostProcess.Start(place, address ?? HostProcess.FreeAddress(), trial.Long ? [] : HostProcess.Hasty, FakeTime.Ahead(clock.Ahead + skew));
}
