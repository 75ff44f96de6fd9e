using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>ACT-11: who belongs to a confidential group is told to its facilitator alone; everyone and everything else knows a number.</summary>
public abstract class ConfidentialGroupTests(OslHost host, Heard heard)
{
    [DatabaseFact]
    public async Task ACT_11_another_with_all_rights_finds_a_number_and_no_member_in_any_answer_event_audit_row_or_log()
    {
        var here = await Neighbourhood.Open(host);
        heard.Lines.Clear();
        var group = await here.Group(here.GroupBody("Grupa wsparcia", "SelfHelpGroup"));
        var before = (await here.Payloads()).Count;
        var member = (await here.AsFacilitator.Create($"{group}/members", new { personId = here.Resident, role = "Host" })).Expect(201);
        await here.Met(group, here.Today, 1);
        (await here.AsFacilitator.Create($"{group}/meetings", new { on = here.Today, present = 1, note = "Rozmowa o żałobie" })).Expect(201);
        (await here.AsFacilitator.Get($"{group}/members")).Expect(200)["items"].AsArray().ShouldHaveSingleItem()!["personId"]!.GetValue<Guid>().ShouldBe(here.Resident);
        (await here.AsFacilitator.Get($"{group}/members/{member.Id}")).Expect(200);

        var other = here.AsOtherWithAllRights;
        ApiAnswer[] refused =
        [
            await other.Get($"{group}/members"),
            await other.Get($"{group}/members/{member.Id}"),
            await other.Create($"{group}/members", new { personId = here.Resident }),
            await other.Create($"{group}/members", new { personId = here.OtherResident }),
            await other.Put($"{group}/members/{member.Id}/role", new { role = "Member" }, member.ETag),
            await other.Post($"{group}/members/{member.Id}/leave", new { }, member.ETag),
        ];
        refused.ShouldAllBe(answer => answer.Status == 403 && answer.Codes.Single() == "ACT-11");
        ApiAnswer[] told = [await other.Get(group), await other.Get("groups"), await other.Get($"{group}/meetings"), await other.Get("groups/handing-over"), .. refused];
        told[0]["memberCount"].GetValue<int>().ShouldBe(1);
        told[2].Expect(200)["items"].AsArray().ShouldAllBe(meeting => meeting!["note"] == null && meeting["present"]!.GetValue<int>() == 1);

        var canary = here.Resident.ToString();
        told.ShouldAllBe(answer => !answer.Text.Contains(canary) && answer.Headers.Values.All(header => !header.Contains(canary)));
        (await here.Payloads()).Skip(before).ShouldAllBe(message => !message.Payload.Contains(canary));
        var audit = await here.Audit();
        audit.ShouldAllBe(entry => entry.SubjectId != here.Resident);
        audit.ShouldContain(entry => entry.Operation == "ListGroupMembers" && entry.SubjectType == "CommunityGroup" && group.EndsWith(entry.SubjectId.ToString()));
        heard.Lines.ShouldNotBeEmpty();
        heard.Lines.ShouldAllBe(line => !line.Contains(canary));
    }

    [DatabaseFact]
    public async Task ACT_11_the_confidence_is_lifted_and_passed_on_by_the_facilitator_or_passed_on_by_the_director_to_somebody_else()
    {
        var here = await Neighbourhood.Open(host);
        var group = await here.Group(here.GroupBody("Grupa wsparcia", "SelfHelpGroup"));
        (await here.AsFacilitator.Create($"{group}/members", new { personId = here.Resident })).Expect(201);
        var other = here.As(here.OtherOrganizer, Roles.OrganizerOsl);

        (await Neighbourhood.Put(other, group, here.GroupBody("Grupa wsparcia", "SelfHelpGroup", confidential: false), 403)).Codes.ShouldBe(["ACT-11"]);
        (await Neighbourhood.Put(other, group, here.GroupBody("Grupa wsparcia", "SelfHelpGroup", facilitator: here.OtherOrganizer), 403)).Pointers.ShouldBe(["/facilitatorId"]);
        (await Neighbourhood.Put(here.AsOtherWithAllRights, group, here.GroupBody("Grupa wsparcia", "SelfHelpGroup", facilitator: here.OtherOrganizer), 403)).Codes.ShouldBe(["ACT-11"]);

        await Neighbourhood.Put(here.AsDirector, group, here.GroupBody("Grupa wsparcia", "SelfHelpGroup", facilitator: here.OtherOrganizer));
        (await other.Get($"{group}/members")).Expect(200)["items"].AsArray().ShouldHaveSingleItem();
        (await here.AsFacilitator.Get($"{group}/members")).Expect(403);
        await Neighbourhood.Put(other, group, here.GroupBody("Grupa wsparcia", "SelfHelpGroup", confidential: false, facilitator: here.OtherOrganizer));
        (await here.AsFacilitator.Get($"{group}/members")).Expect(200);
    }

    [DatabaseFact]
    public async Task ACT_11_the_confidence_stays_as_it_was_when_a_change_leaves_it_out()
    {
        var here = await Neighbourhood.Open(host);
        var confided = await here.Group(here.GroupBody("Klub", "SeniorClub", confidential: true));
        var open = await here.Group(here.GroupBody("Grupa wsparcia", "SelfHelpGroup", confidential: false));
        await Neighbourhood.Put(here.AsFacilitator, confided, here.GroupBody("Klub Słoneczni", "SeniorClub"));
        await Neighbourhood.Put(here.AsFacilitator, open, here.GroupBody("Grupa otwarta", "SelfHelpGroup"));

        (await here.AsFacilitator.Get(confided))["confidential"].GetValue<bool>().ShouldBeTrue();
        (await here.AsOtherWithAllRights.Get($"{confided}/members")).Expect(403).Codes.ShouldBe(["ACT-11"]);
        (await here.AsFacilitator.Get(open))["confidential"].GetValue<bool>().ShouldBeFalse();
    }

    [DatabaseFact]
    public async Task Who_read_the_members_of_an_open_group_is_written_down_person_by_person()
    {
        var here = await Neighbourhood.Open(host);
        var group = await here.Group();
        (await here.AsFacilitator.Create($"{group}/members", new { personId = here.Resident })).Expect(201);
        (await here.AsOtherWithAllRights.Get($"{group}/members")).Expect(200);

        (await here.Audit()).ShouldContain(entry => entry.Operation == "ListGroupMembers" && entry.SubjectType == "Person" && entry.SubjectId == here.Resident && entry.StaffMemberId == here.OtherOrganizer);
    }
}

/// <summary>What the host wrote into its log.</summary>
public sealed class Heard : ILoggerProvider
{
    public ConcurrentBag<string> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => new Ear(this);

    public void Dispose()
    {
    }

    private sealed class Ear(Heard heard) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            heard.Lines.Add(state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs) : $"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            heard.Lines.Add($"{formatter(state, exception)} {exception}");
    }
}

public sealed class HeardSqliteHost : SqliteHost
{
    public Heard Heard { get; } = new();

    protected override void ConfigureServices(IServiceCollection services) => services.AddLogging(logging => logging.AddProvider(Heard));
}

public sealed class HeardPostgreSqlHost : PostgreSqlHost
{
    public Heard Heard { get; } = new();

    protected override void ConfigureServices(IServiceCollection services) => services.AddLogging(logging => logging.AddProvider(Heard));
}

public sealed class ConfidentialGroupTestsOnSqlite(HeardSqliteHost host) : ConfidentialGroupTests(host, host.Heard), IClassFixture<HeardSqliteHost>;

[OnPostgreSql]
public sealed class ConfidentialGroupTestsOnPostgreSql(HeardPostgreSqlHost host) : ConfidentialGroupTests(host, host.Heard), IClassFixture<HeardPostgreSqlHost>;
