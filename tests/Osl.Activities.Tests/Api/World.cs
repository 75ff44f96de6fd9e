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
using Osl.Diagnosis.Contracts;
using Osl.People.Contracts;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>A centre with its forms, two members of staff, a resident, a community and a need, as the other modules tell of them.</summary>
internal sealed class World
{
    private readonly OslHost host;

    private World(OslHost host) => this.host = host;

    public CentreId Centre { get; } = CentreId.From(Guid.NewGuid());

    public Guid Organizer { get; } = Guid.NewGuid();

    /// <summary>Animates culture.</summary>
    public Guid Animator { get; } = Guid.NewGuid();

    public Guid Resident { get; } = Guid.NewGuid();

    public Guid Community { get; } = Guid.NewGuid();

    public Guid Need { get; } = Guid.NewGuid();

    public OslHost Host => host;

    public ApiClient AsOrganizer => host.Client(Centre, StaffMemberId.From(Organizer), Roles.OrganizerOsl);

    public ApiClient AsDirector => host.Client(Centre, Roles.Director);

    public ApiClient AsAdmin => host.Client(Centre, Roles.CentreAdmin);

    public static async Task<World> Open(OslHost host)
    {
        host.Clock.SetTo(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1)));
        var world = new World(host);
        await world.Hear(
            world.Fact(new CentreCreated { Name = "Centrum", LegalRegime = "Cus", CentreType = "SingleMunicipality", CreatedOn = new DateOnly(2020, 1, 1), EventId = default, CentreId = null, OccurredAt = default, StreamPosition = 0 }),
            world.Staff(world.Organizer, "OrganizerOSL"),
            world.Staff(world.Animator, "Animator", "Cultural"),
            world.Fact(new PersonChanged { PersonId = world.Resident, IsMinor = false, EventId = default, CentreId = null, OccurredAt = default, StreamPosition = 0 }),
            world.Fact(new CommunityRegistered { CommunityId = world.Community, Name = "Osiedle", Kind = "Territorial", MunicipalityIds = [], EventId = default, CentreId = null, OccurredAt = default, StreamPosition = 0 }),
            world.Fact(new NeedIdentified { NeedId = world.Need, CommunityId = world.Community, EventId = default, CentreId = null, OccurredAt = default, StreamPosition = 0 }));
        return world;
    }

    public IntegrationEvent Staff(Guid id, string post, string? specialty = null, bool active = true, long position = 1) => Fact(
        new StaffMemberChanged { StaffMemberId = id, Active = active, Post = post, Roles = [post], Specialty = specialty, EventId = default, CentreId = null, OccurredAt = default, StreamPosition = 0 },
        position);

    public T Fact<T>(T happened, long position = 1)
        where T : IntegrationEvent =>
        happened with { EventId = Guid.CreateVersion7(), CentreId = Centre.Value, OccurredAt = host.Clock.GetUtcNow(), StreamPosition = position };

    /// <summary>Has activities hear facts of other modules, each of a stream of its own, through the outbox.</summary>
    public async Task Hear(params IntegrationEvent[] facts)
    {
        foreach (var fact in facts)
        {
            await using var scope = host.AsSystem();
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

        await host.Services.GetRequiredService<IEventDelivery>().DrainAsync(default);
    }

    public async Task Sweep(IRequest<Done> sweep)
    {
        await using var scope = host.AsSystem();
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(sweep);
    }

    /// <summary>What this centre's activities told under a name, in the order it was told.</summary>
    public async Task<List<T>> Told<T>()
        where T : IntegrationEvent
    {
        await using var scope = host.AsSystem();
        var name = EventTypes.NameOf(typeof(T));
        var stored = await scope.ServiceProvider.GetRequiredService<MessagingDbContext>().Set<OutboxMessage>().AsNoTracking()
            .Where(message => message.Name == name && message.CentreId == Centre.Value)
            .OrderBy(message => message.Seq)
            .ToListAsync();
        return [.. stored.Select(message => (T)EventTypes.Deserialize(message.Payload, typeof(T)))];
    }

    /// <summary>A workshop in May, led by the organizer; <paramref name="with"/> changes or adds fields.</summary>
    public JsonObject ActivityBody(params (string Field, JsonNode? Value)[] with)
    {
        var body = new JsonObject
        {
            ["title"] = "Warsztaty ceramiczne",
            ["form"] = "workshop",
            ["kind"] = "Neighbour",
            ["component"] = "Integration",
            ["level"] = "Collective",
            ["participationLevel"] = "With",
            ["communityIds"] = new JsonArray(Community),
            ["startsAt"] = "2026-05-05T18:00:00+02:00",
            ["endsAt"] = "2026-05-05T20:00:00+02:00",
            ["targetGroups"] = new JsonArray("Seniors"),
            ["needIds"] = new JsonArray(Need),
            ["placeText"] = "Świetlica",
            ["leads"] = new JsonArray(Lead(Organizer)),
        };
        foreach (var (field, value) in with)
        {
            body[field] = value;
        }

        return body;
    }

    public static JsonObject Lead(Guid staff, string role = "Organizer") => new() { ["role"] = role, ["staffMemberId"] = staff };

    public async Task<Guid> Draft(params (string Field, JsonNode? Value)[] with) => (await AsOrganizer.Create("activities", ActivityBody(with))).Expect(201).Id;

    public async Task<Guid> Published(params (string Field, JsonNode? Value)[] with)
    {
        var id = await Draft(with);
        await Do($"activities/{id}", "publish");
        return id;
    }

    public async Task<JsonNode> Activity(Guid id) => (await AsOrganizer.Get($"activities/{id}")).Expect(200).Json!;

    /// <summary>Reads the thing, and does this to the version that was read.</summary>
    public async Task<ApiAnswer> Do(string thing, string deed, object? body = null, int expect = 204)
    {
        var etag = (await AsOrganizer.Get(thing)).Expect(200).ETag;
        return (await AsOrganizer.Post($"{thing}/{deed}", body, etag)).Expect(expect);
    }
}

internal static class Json
{
    public static string Text(this JsonNode node, string field) => node[field]!.GetValue<string>();

    public static Guid Id(this JsonNode node, string field = "id") => node[field]!.GetValue<Guid>();

    public static DateTimeOffset Instant(this JsonNode node, string field) => node[field]!.GetValue<DateTimeOffset>();
}
