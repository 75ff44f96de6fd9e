using Osl.Activities.Contracts;
using Osl.BuildingBlocks.Contracts;
using Osl.BuildingBlocks.Domain;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Diagnosis.Tests.Api;

/// <summary>What activities that took place tell of communities and their needs.</summary>
public abstract class EvidenceTests(OslHost host)
{
    private readonly CentreId centre = CentreId.From(Guid.NewGuid());
    private readonly Guid community = Guid.NewGuid();
    private readonly Guid need = Guid.NewGuid();

    private Organiser Organiser => new(host, centre);

    [DatabaseFact]
    public async Task An_activity_that_was_held_is_evidence_for_its_communities_and_its_needs()
    {
        var (workshop, feast) = (Guid.NewGuid(), Guid.NewGuid());
        await Told(workshop, 1, Held(workshop, new(2026, 4, 14), "With", 11, need), Held(workshop, new(2026, 4, 14), "With", 99, need));
        await Told(feast, 1, Held(feast, new(2026, 5, 3), "By", 80));

        (await Of("")).ShouldBe([feast, workshop], "the latest first");
        (await Of($"?communityId={community}&needId={need}")).ShouldBe([workshop]);
        (await Of("?from=2026-04-15")).ShouldBe([feast]);
        (await Of("?to=2026-04-14")).ShouldBe([workshop]);
        (await Of("?involvement=By")).ShouldBe([feast]);
        (await Of($"?communityId={Guid.NewGuid()}")).ShouldBeEmpty();
        var evidence = (await Organiser.Items($"evidence?needId={need}")).ShouldHaveSingleItem()!;
        evidence["title"]!.GetValue<string>().ShouldBe("Warsztat ceramiki");
        evidence["participants"]!.GetValue<int>().ShouldBe(11, "what is told twice is taken once");
    }

    [DatabaseFact]
    public async Task Attendance_that_was_put_right_counts_whenever_it_comes_and_of_what_was_not_held_says_nothing()
    {
        var (held, unknown) = (Guid.NewGuid(), Guid.NewGuid());
        await Told(held, 3, Recorded(held, 7));
        await Told(held, 4, Held(held, new(2026, 4, 14), "For", 7));
        await Told(unknown, 1, Recorded(unknown, 5));
        await Told(held, 5, Recorded(held, 9));

        (await Organiser.Items("evidence")).ShouldHaveSingleItem()!["participants"]!.GetValue<int>().ShouldBe(9);
    }

    private Task Told(Guid activity, long position, params IntegrationEvent[] facts) => host.TellOf(
        centre, activity, [.. facts.Select((fact, at) => fact with { StreamPosition = position + at })]);

    private ActivityHeld Held(Guid activity, DateOnly on, string level, int participants, params Guid[] needs) => new()
    {
        ActivityId = activity,
        SeriesId = null,
        MeasureId = null,
        CommunityIds = [community],
        NeedIds = needs,
        Title = "Warsztat ceramiki",
        HeldOn = on,
        ParticipationLevel = level,
        Participants = participants,
    };

    private static AttendanceRecorded Recorded(Guid activity, int participants) =>
        new() { ActivityId = activity, MeasureId = null, Participants = participants, WalkIns = 0, NoShows = 0 };

    private async Task<IEnumerable<Guid>> Of(string filter) => (await Organiser.Items($"evidence{filter}")).Select(one => one!["id"]!.GetValue<Guid>());
}

public sealed class EvidenceTestsOnSqlite(SqliteHost host) : EvidenceTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class EvidenceTestsOnPostgreSql(PostgreSqlHost host) : EvidenceTests(host), IClassFixture<PostgreSqlHost>;
