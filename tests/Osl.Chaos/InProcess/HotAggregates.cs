using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Modules;
using Osl.Chaos.Databases;
using Osl.Chaos.InProcess.Hot;
using Osl.Chaos.InProcess.State;
using Osl.Chaos.InProcess.Stories;
using Osl.Testing.Hosting;
using Osl.Testing.Towns;

namespace Osl.Chaos.InProcess;

/// <summary>
/// T8: twenty clients on eleven hot aggregates. No acknowledged change is lost, no plan is approved twice, nothing that is there
/// once is there twice, and no caller hears of the database's own conflicts.
/// </summary>
internal sealed class HotAggregates : IExperiment
{
    private const int Clients = 20;

    public string Name => "T8";

    public string Does => "20 clients on 11 hot aggregates: nothing lost, nothing twice";

    public bool IsOnStage => false;

    public bool AppliesTo(Database database) => true;

    public async Task Run(Trial trial, CancellationToken ct)
    {
        await using var host = new HotHost(trial.Database == Database.Sqlite ? TestDatabase.OnSqlite() : TestDatabase.OnPostgreSql());
        var town = await Town.Found(host);
        var (plan, community, need, _) = await town.Planned();
        await using var ledger = await Ledger.Open(host.Database);
        var agreement = Agreement.Of(host, ledger);
        var things = await Things(host, town, agreement, community, need);
        var races = new ApprovalRaces(town, plan, agreement, trial.Verdict);

        var left = TimeSpan.FromSeconds(trial.Rounds(6, 300));
        var watch = Stopwatch.StartNew();
        var seeds = Enumerable.Range(0, Clients).Select(_ => trial.Random.Next()).ToArray();
        await Task.WhenAll(seeds.Select((seed, number) => Task.Run(() => Work(new Random(seed), number == 0), ct)));

        await host.Services.GetRequiredService<IEventDelivery>().DrainAsync(ct);
        foreach (var thing in things)
        {
            await thing.Settle(trial.Verdict);
        }

        await races.Settle();
        foreach (var flaw in await agreement.Flaws())
        {
            trial.Verdict.Violated(flaw);
        }

        trial.Verdict.Figure($"{races.Rounds} versions of one plan approved in races of {Clients}");

        async Task Work(Random random, bool races20)
        {
            var client = host.Client(town.Centre, [.. Roles.All.Except([Roles.PlatformOperator])]);
            while (watch.Elapsed < left && !ct.IsCancellationRequested)
            {
                if (races20)
                {
                    await races.Race(Judge);
                    continue;
                }

                Judge(await things[random.Next(things.Count)].Touch(client, random));
            }
        }

        void Judge(Touched touched)
        {
            var status = touched.Answer.Status;
            trial.Verdict.Exercise();
            if (status is 201 or 204)
            {
                trial.Verdict.Round();
            }

            trial.Verdict.Require(status is 201 or 204 or 404 or 409 or 422 || (status == 412 && touched.Versioned), $"A caller was told {status}: {touched.Answer.Text}");
        }
    }

    private static async Task<IReadOnlyList<IHotThing>> Things(OslHost host, Town town, Agreement agreement, Guid community, Guid need)
    {
        var things = new List<IHotThing>();
        for (var i = 0; i < 4; i++)
        {
            var id = await town.Organizer.Make("communities", town.CommunityBody($"Gorąca {i}"));
            things.Add(new HotCommunity(town.Organizer, agreement, id));
        }

        for (var i = 0; i < 2; i++)
        {
            things.Add(new HotPlan(town.Organizer, await town.Plan(), community));
            things.Add(new HotVote(town.Organizer, await town.OpenConsultation(community, null, need), need));
        }

        things.Add(await Activity(town, community));
        things.Add(new HotRole(host.Client(town.Centre, Roles.CentreAdmin), await town.Employ("SocialWorker", Roles.SocialWorker)));
        return things;
    }

    private static async Task<IHotThing> Activity(Town town, Guid community)
    {
        const int capacity = 5;
        var people = new List<Guid>();
        for (var i = 0; i < 3 * capacity; i++)
        {
            people.Add(await town.Person(familyName: $"Chętna {i}"));
        }

        return new HotActivity(town.Organizer, await town.Published(community, ("capacity", capacity)), capacity, people);
    }
}
