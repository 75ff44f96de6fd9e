using Osl.Chaos.Databases;
using Osl.Chaos.InProcess.Faults;
using Osl.Chaos.InProcess.State;
using Osl.Chaos.InProcess.Stories;
using Osl.Testing.Api;
using Osl.Testing.Hosting;
using Osl.Testing.Towns;

namespace Osl.Chaos.InProcess;

/// <summary>
/// T7: a story that uses every operation that writes and every job, in which the n-th database command fails, in turn. The
/// short form tries one kind of failure at some of the commands of each; the long form every kind at every command.
/// </summary>
internal sealed class NthFailure : IExperiment
{
    /// <summary>It writes nothing itself: it asks the scheduler for a run, and the runs of all jobs are taken through their failures below.</summary>
    private const string RunJobNow = "runJobNow";

    public string Name => "T7";

    public string Does => "the n-th database command of every write fails: before or after, never between";

    public bool IsOnStage => false;

    public bool AppliesTo(Database database) => true;

    public async Task Run(Trial trial, CancellationToken ct)
    {
        await using var host = new FaultHost(trial.Database == Database.Sqlite ? TestDatabase.OnSqlite() : TestDatabase.OnPostgreSql());
        _ = host.Server;
        await using var ledger = await Ledger.Open(host.Database);
        var agreement = Agreement.Of(host, ledger);
        var strikes = new Strikes(trial.Long, trial.Random);
        var loop = new FaultLoop(host, ledger, agreement, trial.Verdict, strikes);
        host.Between = loop.NewHandler;
        var document = new ApiDocument((await host.Anonymous().Get("/openapi/v1.json")).Text);
        loop.Watch(document);
        await Tell(host);

        var writes = document.Operations.Where(operation => !operation.IsRead).Select(operation => operation.Id).ToList();
        foreach (var left in writes.Except(loop.Through).Except([RunJobNow]))
        {
            trial.Verdict.Violated($"{left} is in the document and was not exercised");
        }

        var jobs = new JobLoop(host, ledger, agreement, trial.Verdict, strikes);
        foreach (var job in jobs.All)
        {
            await jobs.Through(job);
        }

        trial.Verdict.Require(writes.Count > 100, $"The document has only {writes.Count} operations that write");
        trial.Verdict.Figure($"{loop.Through.Count} of {writes.Count} writes, {jobs.All.Count} jobs, at most {loop.MostCommandsOfOne} commands in one");
    }

    private static async Task Tell(FaultHost host)
    {
        await new AccountStory(host).Tell();
        var town = await Town.Found(host);
        await new GroundStory(host, town).Tell();
        await new PlanStory(host, town).Tell();
        await new HouseStory(host, town).Tell();
        await new PeopleStory(host, town).Tell();
        await new ActivityStory(town).Tell();
        await new GroupStory(town).Tell();
        await new ParticipationStory(host, town).Tell();
        await new SeriesStory(town).Tell();
        await new CommunityStory(town).Tell();
    }
}
