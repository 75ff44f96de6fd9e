using System.Text.Json.Nodes;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Osl.Access.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Contracts;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Modules;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Contracts;
using Osl.Testing.Hosting;

namespace Osl.Planning.Tests.Api;

/// <summary>A centre with a gmina, two members of staff, a community and an adopted diagnosis, as the other modules tell of them.</summary>
internal sealed class World
{
    private readonly OslHost host;

    private World(OslHost host) => this.host = host;

    public CentreId Centre { get; } = CentreId.From(Guid.NewGuid());

    public Guid Gmina { get; } = Guid.NewGuid();

    public Guid Organizer { get; } = Guid.NewGuid();

    public Guid Director { get; } = Guid.NewGuid();

    public Guid Community { get; } = Guid.NewGuid();

    public Guid Need { get; } = Guid.NewGuid();

    public Guid Conclusion { get; } = Guid.NewGuid();

    public Guid Diagnosis { get; } = Guid.NewGuid();

    public ApiClient AsOrganizer => host.Client(Centre, StaffMemberId.From(Organizer), Roles.OrganizerOsl);

    public ApiClient AsDirector => host.Client(Centre, StaffMemberId.From(Director), Roles.Director);

    /// <summary>The gmina of a centre that was created long ago, so that no exemption helps.</summary>
    public static Task<World> Open(OslHost host) => Open(host, new DateOnly(2020, 1, 1));

    public static async Task<World> Open(OslHost host, DateOnly createdOn, string regime = "Cus")
    {
        host.Clock.SetTo(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1)));
        var world = new World(host);
        await world.Hear(
            world.Fact(new CentreCreated { Name = "Centrum", LegalRegime = regime, CentreType = "SingleMunicipality", CreatedOn = createdOn, EventId = default, CentreId = null, OccurredAt = default, StreamPosition = 0 }),
            world.Fact(new MunicipalityJoined { MunicipalityId = world.Gmina, Name = "Brzozowo", JoinedOn = createdOn, EventId = default, CentreId = null, OccurredAt = default, StreamPosition = 0 }),
            world.Staff(world.Organizer, "OrganizerOSL"),
            world.Staff(world.Director, "Director"),
            world.Fact(new CommunityRegistered { CommunityId = world.Community, Name = "Seniorzy", Kind = "Categorial", MunicipalityIds = [world.Gmina], EventId = default, CentreId = null, OccurredAt = default, StreamPosition = 0 }),
            world.Adopted(world.Diagnosis, world.Conclusion),
            world.AdoptedDiagnosis(world.Diagnosis, null, world.Conclusion));
        return world;
    }

    public IntegrationEvent Staff(Guid id, string post, bool active = true, long position = 1) => Fact(
        new StaffMemberChanged { StaffMemberId = id, Active = active, Post = post, Roles = [post], EventId = default, CentreId = null, OccurredAt = default, StreamPosition = 0 },
        position);

    public IntegrationEvent Adopted(Guid diagnosis, Guid conclusion, params Guid[] municipalities) => Fact(new ConclusionAdopted
    {
        DiagnosisId = diagnosis,
        ConclusionId = conclusion,
        Kind = "Need",
        Scope = "SupportiveActions",
        Summary = "Seniorzy nie mają gdzie się spotykać",
        MunicipalityIds = municipalities,
        NeedIds = [Need],
        EventId = default,
        CentreId = null,
        OccurredAt = default,
        StreamPosition = 0,
    });

    public IntegrationEvent AdoptedDiagnosis(Guid diagnosis, Guid? previous, params Guid[] conclusions) => Fact(new DiagnosisAdopted
    {
        DiagnosisId = diagnosis,
        Title = "Diagnoza",
        Scope = "SupportiveActions",
        VersionNumber = previous is null ? 1 : 2,
        PeriodFrom = new DateOnly(2026, 1, 1),
        PeriodTo = new DateOnly(2030, 12, 31),
        AdoptedOn = new DateOnly(2026, 1, 15),
        ConclusionIds = conclusions,
        PreviousDiagnosisId = previous,
        EventId = default,
        CentreId = null,
        OccurredAt = default,
        StreamPosition = 0,
    });

    public IntegrationEvent MateriallyChanged(Guid diagnosis, Guid previous, params Guid[] conclusions) => Fact(new ConclusionsMateriallyChanged
    {
        DiagnosisId = diagnosis,
        PreviousDiagnosisId = previous,
        ConclusionIds = conclusions,
        Reason = "Przybyło samotnych seniorów",
        EventId = default,
        CentreId = null,
        OccurredAt = default,
        StreamPosition = 0,
    });

    public T Fact<T>(T happened, long position = 1)
        where T : IntegrationEvent =>
        happened with { EventId = Guid.CreateVersion7(), CentreId = Centre.Value, OccurredAt = host.Clock.GetUtcNow(), StreamPosition = position };

    /// <summary>Has planning hear facts of other modules, each of a stream of its own, through the outbox.</summary>
    public async Task Hear(params IntegrationEvent[] facts)
    {
        foreach (var fact in facts)
        {
            await using var scope = SystemScope();
            await using var messages = scope.ServiceProvider.GetRequiredService<MessagingDbContext>();
            using (await messages.Dialect.EnterWrite(default))
            {
                await using var transaction = await messages.Database.BeginTransactionAsync();
                messages.Add(new OutboxMessage
                {
                    EventId = fact.EventId,
                    Name = EventTypes.NameOf(fact.GetType()),
                    CentreId = fact.CentreId,
                    StreamId = Guid.CreateVersion7(),
                    StreamPos = fact.StreamPosition,
                    Payload = EventTypes.Serialize(fact),
                    OccurredAt = fact.OccurredAt,
                });
                await messages.SaveChangesAsync();
                await transaction.CommitAsync();
            }
        }

        await Deliver();
    }

    public Task Deliver() => host.Services.GetRequiredService<IEventDelivery>().DrainAsync(default);

    public async Task Sweep(IRequest<Done> sweep)
    {
        await using var scope = SystemScope();
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(sweep);
    }

    /// <summary>What planning told of this centre under a name, in the order it was told.</summary>
    public async Task<List<T>> Told<T>()
        where T : IntegrationEvent
    {
        await using var scope = SystemScope();
        var name = EventTypes.NameOf(typeof(T));
        var stored = await scope.ServiceProvider.GetRequiredService<MessagingDbContext>().Set<OutboxMessage>().AsNoTracking()
            .Where(message => message.Name == name && message.CentreId == Centre.Value)
            .OrderBy(message => message.Seq)
            .ToListAsync();
        return [.. stored.Select(message => (T)EventTypes.Deserialize(message.Payload, typeof(T)))];
    }

    /// <summary>Says what day it is in Warsaw, at nine in the morning.</summary>
    public void Today(int year, int month, int day) => host.Clock.SetTo(WarsawCalendar.At(new DateOnly(year, month, day), new TimeOnly(9, 0)));

    public object PlanBody(string title = "Plan OSL 2026", string from = "2026-01-01", string to = "2026-12-31", Guid[]? conclusions = null) => new
    {
        title,
        periodFrom = from,
        periodTo = to,
        sections = new[] { new { municipalityId = Gmina, description = (string?)null } },
        conclusionIds = conclusions ?? [Conclusion],
    };

    public object GoalBody(string text = "Sąsiedzi pomagają seniorom") =>
        new { type = "NeighbourSolidarity", text, communityIds = new[] { Community }, needIds = new[] { Need }, residentCoAuthors = "rada osiedla" };

    public JsonObject MeasureBody(Guid goal, string from = "2026-04-01", string to = "2026-11-30") => new()
    {
        ["title"] = "Klub seniora",
        ["goalId"] = goal,
        ["municipalityIds"] = new JsonArray(Gmina),
        ["kind"] = "SelfHelp",
        ["component"] = "Activation",
        ["tools"] = new JsonArray("Groups", "CategorialCommunity"),
        ["strategy"] = "ConsensusAndCooperation",
        ["communityIds"] = new JsonArray(Community),
        ["from"] = from,
        ["to"] = to,
        ["manner"] = "Spotkania raz w tygodniu",
        ["responsibleId"] = Organizer,
        ["coWorkerIds"] = new JsonArray(Director),
        ["partnerLabels"] = new JsonArray("Koło Gospodyń"),
        ["budget"] = 4800,
        ["principles"] = new JsonArray("FromHelpToSelfHelp"),
    };

    public static object IndicatorBody(Guid goal, Guid? measure = null, string source = "Manual") =>
        new { goalId = goal, measureId = measure, name = "Uczestnicy", unit = "osoby", baseline = 0, target = 100, source };

    /// <summary>A complete draft with a goal, a measure and an indicator.</summary>
    public async Task<Draft> DraftPlan(object? body = null, string measureFrom = "2026-04-01", string measureTo = "2026-11-30")
    {
        var client = AsOrganizer;
        var plan = (await client.Create("plans", body ?? PlanBody())).Expect(201).Id;
        var goal = (await client.Create($"plans/{plan}/goals", GoalBody())).Expect(201).Id;
        var measure = (await client.Create($"plans/{plan}/measures", MeasureBody(goal, measureFrom, measureTo))).Expect(201).Id;
        var indicator = (await client.Create($"plans/{plan}/indicators", IndicatorBody(goal, measure))).Expect(201).Id;
        return new Draft(plan, goal, measure, indicator);
    }

    public async Task<Draft> SubmitPlan(object? body = null)
    {
        var draft = await DraftPlan(body);
        await Do(AsOrganizer, $"plans/{draft.Plan}", "submit");
        return draft;
    }

    public async Task<Draft> PlanInForce()
    {
        var draft = await SubmitPlan();
        await Do(AsDirector, $"plans/{draft.Plan}", "approve");
        return draft;
    }

    /// <summary>Reads the thing, and does this to the version that was read.</summary>
    public static async Task<ApiAnswer> Do(ApiClient client, string thing, string deed, object? body = null, int expect = 204, string? part = null)
    {
        var etag = (await client.Get(thing)).Expect(200).ETag;
        return (await client.Post($"{thing}{part}/{deed}", body, etag)).Expect(expect);
    }

    public async Task<JsonNode> Plan(Guid id) => (await AsOrganizer.Get($"plans/{id}")).Expect(200).Json!;

    public async Task<JsonNode> ScheduledReview(Guid plan) =>
        (await AsOrganizer.Get($"plan-reviews?planId={plan}&state=Scheduled")).Expect(200)["items"].AsArray().ShouldHaveSingleItem()!;

    public async Task<JsonNode> OpenDemand() =>
        (await AsOrganizer.Get("update-demands?state=Open")).Expect(200)["items"].AsArray().ShouldHaveSingleItem()!;

    private AsyncServiceScope SystemScope()
    {
        var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestScope>().ActAs(Actor.System);
        return scope;
    }
}

internal sealed record Draft(Guid Plan, Guid Goal, Guid Measure, Guid Indicator);

internal static class Json
{
    public static string Text(this JsonNode node, string field) => node[field]!.GetValue<string>();

    public static Guid Id(this JsonNode node, string field = "id") => node[field]!.GetValue<Guid>();
}
