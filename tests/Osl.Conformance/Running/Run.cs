using Microsoft.AspNetCore.Builder;
using Osl.Conformance.Mutations;
using Osl.Conformance.Reports;
using Osl.Conformance.Requests;
using Osl.Testing.Api;
using Osl.Testing.Hosting;

namespace Osl.Conformance.Running;

/// <summary>One seed against one database.</summary>
internal sealed class Run(string database, int seed, int requests)
{
    /// <summary>Of a hundred turns: how many are well-formed, how many are as somebody else, how many are a story.</summary>
    private const int AsItShouldBe = 6;
    private const int AsSomebodyElse = 16;
    private const int Stories = 4;
    private const int Attempts = 4;

    /// <summary>After how many turns a centre is worn out: what can be ended has ended.</summary>
    private const int Stay = 2_000;

    /// <summary>The header by which a planted fault knows the run's requests from those that furnish.</summary>
    public const string Mark = "X-Conformance";

    private readonly Record record = new(database);

    public async Task<Record> Go(TestDatabase where, Action<IApplicationBuilder>? faults = null)
    {
        await using var world = await World.Furnish(where, faults);
        var theirs = await world.Known(world.Neighbour, world.Theirs);
        record.Canaries = await world.Plant();
        var talk = new Conversation(world, record);
        await talk.Move(toNew: false);
        var stories = new Stories(talk, theirs);
        record.Operations = [.. world.Document.Operations.Select(operation => operation.Id)];
        foreach (var operation in world.Document.Operations.OrderBy(operation => operation.Method.Method != "POST"))
        {
            record.NextTurn();
            await WellFormed(talk, operation, new Random(seed));
        }

        record.StartFuzzing();
        var plan = new Plan(world.Document, seed);
        record.Cases = plan.Count;
        var dice = new Random(seed ^ 0x5eed);
        while (record.Requests < requests)
        {
            record.NextTurn();
            if (record.Turns.Count % Stay == 0)
            {
                await talk.Move(toNew: true);
            }

            var turn = dice.Next(100);
            var random = new Random(dice.Next());
            var any = world.Document.Operations[dice.Next(world.Document.Operations.Count)];
            if (turn < AsItShouldBe)
            {
                await WellFormed(talk, any, random);
            }
            else if (turn < AsSomebodyElse)
            {
                await As(talk, any, world.Others[random.Next(world.Others.Count)], random);
            }
            else if (turn < AsSomebodyElse + Stories)
            {
                await stories.Tell(any, random);
            }
            else
            {
                await Spoilt(talk, plan.Next(), random);
            }
        }

        record.Finish();
        await Rude(world);
        return record;
    }

    /// <summary>What goes on below HTTP, while somebody asks for a list.</summary>
    private async Task Rude(World world)
    {
        var list = world.Document.Operations.First(operation => operation is { IsList: true, Path: "/api/v1/communities" });
        var server = world.Http.BaseAddress!;
        record.Slow.AddRange([await SlowConnections.OfHeaders(server, 1_000, Ask), await SlowConnections.OfBodies(server, 500, Ask)]);
        var (sent, findings) = await RawTalk.With(server, world.Everybody.Token!, requests / 50, seed, Ask);
        record.Raw = sent;
        record.Findings.AddRange(findings);

        async Task<int> Ask()
        {
            var draft = new Draft(list.Method, list.Path);
            draft.Header("Authorization", $"Bearer {world.Everybody.Token}");
            return (await Reply.To(world.Http, draft)).Status;
        }
    }

    /// <summary>What cannot be done to one thing in its state is tried on another.</summary>
    private static async Task WellFormed(Conversation talk, Operation operation, Random random)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await As(talk, operation, await talk.World.Able(operation), random) is >= 200 and < 300)
            {
                return;
            }
        }
    }

    private static async Task<int> As(Conversation talk, Operation operation, Credential credential, Random random)
    {
        var (draft, _) = await talk.Prepare(operation, credential, random);
        return (await talk.Say(operation, "as it should be", Verdict.Either, credential, draft)).Reply.Status;
    }

    private static async Task Spoilt(Conversation talk, Case spoilt, Random random)
    {
        var credential = await talk.World.Able(spoilt.Operation);
        var (draft, body) = await talk.Prepare(spoilt.Operation, credential, random);
        spoilt.Apply(draft, body);
        await talk.Say(spoilt.Operation, spoilt.Name, spoilt.Verdict, credential, draft);
    }
}
