using Osl.Chaos.Databases;
using Osl.Chaos.Hosting;
using Osl.Chaos.Workload;

namespace Osl.Chaos.Crashes;

/// <summary>T1: the host is killed again and again while fifty people write.</summary>
internal sealed class KillUnderWriters : IExperiment
{
    private const int Writers = 50;
    private const int EnoughWrites = 20_000;

    public string Name => "T1";

    public string Does => "kill -9 of the host under 50 writers";

    public bool IsOnStage => true;

    public bool AppliesTo(Database database) => true;

    public async Task Run(Trial trial, CancellationToken ct)
    {
        using var place = trial.Stage.NewPlace(trial.Database);
        var address = HostProcess.FreeAddress();
        var since = await Reckoning.Baseline(place, ct);
        var settings = trial.Long ? [] : HostProcess.Hasty;
        var host = HostProcess.Start(place, address, settings);
        try
        {
            await host.Ready(ct);
            using var crowd = await Crowd.Gather(trial, address, Writers, ct);
            crowd.Start();
            var (kills, writes) = (trial.Rounds(1, 200), trial.Rounds(0, EnoughWrites));
            var starts = TimeSpan.Zero;
            for (var kill = 1; trial.HasTime && (kill <= kills || crowd.History.Acknowledged < writes); kill++)
            {
                await Task.Delay(TimeSpan.FromSeconds(0.2 + (2.8 * trial.Random.NextDouble())), ct);
                host = await Next(host, place, settings);
                starts += await host.Ready(ct);
                trial.Verdict.Round();
                if (kill % 10 == 0)
                {
                    trial.Say($"{kill} kills, {crowd.History.Acknowledged} acknowledged, {crowd.History.FoundDone} found done");
                }
            }

            await crowd.Stop(ct);
            // The last kill is in the middle of an answer. Jobs run at every start: the next host tells of what the last writes made due.
            host = await LostAnswer.Try(trial, place, host, crowd.Callers[0], () => Next(host, place, settings), ct);
            trial.Verdict.Round();
            var reckoning = new Reckoning(place, crowd.History, trial.Verdict, since);
            await reckoning.Drain(ct);
            await reckoning.Check(ct);
            trial.Verdict.Require(crowd.History.Unknown > 0, "No call was under way at any kill.");
            trial.Verdict.Figure($"{crowd.History.Acknowledged} acknowledged, {crowd.History.Unknown} without an answer of which {crowd.History.FoundDone} were done, {crowd.History.Repeated} repeated; {crowd.History.Statuses}; ready after {starts.TotalSeconds / (trial.Verdict.Rounds - 1):0.0} s");
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    private static async Task<HostProcess> Next(HostProcess killed, Place place, IReadOnlyList<string> settings)
    {
        await killed.Kill();
        await killed.DisposeAsync();
        return HostProcess.Start(place, killed.Address, settings);
    }
}
