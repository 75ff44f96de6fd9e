using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Osl.Access.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Contracts;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Modules;
using Osl.Diagnosis.Contracts;
using Osl.People.Contracts;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>A centre with staff, a community and residents on file, as the other modules tell of them, on a Monday in March.</summary>
internal sealed class Neighbourhood
{
    private Neighbourhood(OslHost host) => Host = host;

    public OslHost Host { get; }

    public CentreId Centre { get; } = CentreId.From(Guid.NewGuid());

    public Guid Facilitator { get; } = Guid.NewGuid();

    public Guid OtherOrganizer { get; } = Guid.NewGuid();

    public Guid Director { get; } = Guid.NewGuid();

    public Guid Community { get; } = Guid.NewGuid();

    public Guid OtherCommunity { get; } = Guid.NewGuid();

    public Guid Resident { get; } = Guid.NewGuid();

    public Guid OtherResident { get; } = Guid.NewGuid();

    public ApiClient AsFacilitator => As(Facilitator, Roles.OrganizerOsl);

    public ApiClient AsDirector => As(Director, Roles.Director);

    /// <summary>Another organiser with every right that a centre gives.</summary>
    public ApiClient AsOtherWithAllRights => As(OtherOrganizer, [.. Roles.All.Except([Roles.PlatformOperator])]);

    public DateOnly Today => WarsawCalendar.Today(Host.Clock);

    public static async Task<Neighbourhood> Open(OslHost host)
    {
        host.Clock.SetTo(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1)));
        var here = new Neighbourhood(host);
        await host.Tell(
            here.Centre,
            Registered(here.Community, "Osiedle Słoneczne"),
            Registered(here.OtherCommunity, "Zawodzie"),
            Employed(here.Facilitator),
            Employed(here.OtherOrganizer),
            Employed(here.Director, "Director"),
            OnFile(here.Resident),
            OnFile(here.OtherResident));
        return here;
    }

    public ApiClient As(Guid staff, params string[] roles) => Host.Client(Centre, StaffMemberId.From(staff), roles);

    /// <summary>Says what day it is in Warsaw, at nine in the morning.</summary>
    public void On(int month, int day) => Host.Clock.SetTo(WarsawCalendar.At(new DateOnly(2026, month, day), new TimeOnly(9, 0)));

    public object GroupBody(string name = "Klub Seniora", string kind = "SeniorClub", bool? confidential = null, string? leadership = null, Guid? facilitator = null, Guid[]? communities = null) => new
    {
        name,
        kind,
        communityIds = communities ?? [Community],
        facilitatorId = facilitator ?? Facilitator,
        confidential,
        leadership,
    };

    /// <summary>A group that stands.</summary>
    public async Task<string> Group(object? body = null)
    {
        var group = $"groups/{(await AsFacilitator.Create("groups", body ?? GroupBody())).Expect(201).Id}";
        await Do(AsFacilitator, group, "start-forming");
        await Do(AsFacilitator, group, "form");
        return group;
    }

    public async Task<string> Met(string group, DateOnly on, int present = 9) =>
        $"{group}/meetings/{(await AsFacilitator.Create($"{group}/meetings", new { on, present })).Expect(201).Id}";

    /// <summary>Reads the thing, and does this to the version that was read.</summary>
    public static async Task<ApiAnswer> Do(ApiClient client, string thing, string deed, object? body = null, int expect = 204)
    {
        var etag = (await client.Get(thing)).Expect(200).ETag;
        return (await client.Post($"{thing}/{deed}", body, etag)).Expect(expect);
    }

    public static async Task<ApiAnswer> Put(ApiClient client, string thing, object body, int expect = 204)
    {
        var etag = (await client.Get(thing)).Expect(200).ETag;
        return (await client.Put(thing, body, etag)).Expect(expect);
    }

    /// <summary>What was told of this centre under a name, in the order it was told.</summary>
    public async Task<List<T>> Told<T>()
        where T : IntegrationEvent
    {
        var name = EventTypes.NameOf(typeof(T));
        return [.. (await Payloads()).Where(told => told.Name == name).Select(told => (T)EventTypes.Deserialize(told.Payload, typeof(T)))];
    }

    public async Task<List<OutboxMessage>> Payloads()
    {
        await using var scope = Host.AsSystem();
        return await scope.ServiceProvider.GetRequiredService<MessagingDbContext>().Set<OutboxMessage>().AsNoTracking()
            .Where(message => message.CentreId == Centre.Value)
            .OrderBy(message => message.Seq)
            .ToListAsync();
    }

    public async Task<List<AuditEntry>> Audit()
    {
        await using var scope = Host.AsSystem();
        return await scope.ServiceProvider.GetRequiredService<MessagingDbContext>().Set<AuditEntry>().AsNoTracking().Where(entry => entry.CentreId == Centre.Value).ToListAsync();
    }

    private static CommunityRegistered Registered(Guid id, string name) => new()
    {
        CommunityId = id, Name = name, Kind = "Territorial", MunicipalityIds = [], EventId = default, CentreId = null, OccurredAt = default, StreamPosition = 0,
    };

    private static StaffMemberChanged Employed(Guid id, string post = "OrganizerOSL") => new()
    {
        StaffMemberId = id, Active = true, Post = post, Roles = [post], EventId = default, CentreId = null, OccurredAt = default, StreamPosition = 0,
    };

    private static PersonChanged OnFile(Guid id) => new() { PersonId = id, IsMinor = false, EventId = default, CentreId = null, OccurredAt = default, StreamPosition = 0 };
}
