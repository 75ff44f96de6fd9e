using Osl.Bench.Databases;
using Osl.Bench.Load;
using Osl.Bench.Loading;
using Osl.BuildingBlocks.Domain;

namespace Osl.Bench.Figures;

/// <summary>
/// Approvals of plans that wait for their director, each for a year that its centre has no plan for: version, four eyes, a row for each day that
/// the plan keeps free of others, the event to Notifications, the audit row. There is no raw twin: it would be the use case written a second time.
/// </summary>
internal static class Approvals
{
    private const int Connections = 16;
    private const int YearsAhead = 8;

    private static readonly Table Plan = new(
        "planning", "plan", "id", "family_id", "version_number", "state", "title", "title_folded", "title_sort_key", "period_from", "period_to", "transitional", "author_id", "drafted_at",
        "submitted_by_id", "submitted_at", "conclusion_ids", "centre_id", "version", "stream_position", "attachments", "citations", "goals", "indicators", "remarks", "sections");

    private static readonly Table Measures = new(
        "planning", "measure", "id", "plan_id", "lineage_id", "goal_id", "title", "title_sort_key", "municipality_ids", "kind", "component", "tools", "strategy", "community_ids", "from", "to", "manner",
        "responsible_id", "co_worker_ids", "partner_ids", "partner_labels", "budget", "principles", "state", "centre_id", "number");

    public static async Task<IEnumerable<Finding>> Measure(Stage stage)
    {
        var waiting = new OnceEach(Submit(stage));
        var sample = await Generator.Run([stage.Product.Address], Connections, stage.Options.Time * 2, _ => waiting, 204);
        return
        [
            new Finding("approve", $"approve a plan, {Connections} connections", sample.PerSecond, "a second"),
            new Finding("approve", $"approve a plan, {Connections} connections, p50", sample.Percentile(0.5), "ms"),
            new Finding("approve", $"approve a plan, {Connections} connections, p99", sample.Percentile(0.99), "ms"),
        ];
    }

    private static List<byte[]> Submit(Stage stage)
    {
        var now = DateTimeOffset.UtcNow;
        List<object?[]> plans = [];
        List<object?[]> measures = [];
        List<byte[]> approvals = [];
        for (var year = 1; year <= YearsAhead; year++)
        {
            foreach (var centre in stage.Population.Centres)
            {
                var (plan, goal, from, to) = (Guid.CreateVersion7(), Guid.CreateVersion7(), new DateOnly(now.Year + year, 1, 1), new DateOnly(now.Year + year, 12, 31));
                plans.Add(SubmittedPlan(centre, plan, goal, from, to, now));
                measures.Add(MeasureOf(centre, plan, goal, from, to));
                approvals.Add(Requests.Send("POST", $"/api/v1/plans/{plan}/approve", centre.Director.Token, "", "If-Match: \"v2\""));
            }
        }

        using var bulk = Bulk.Open(stage.Database);
        bulk.Write(Plan, plans);
        bulk.Write(Measures, measures);
        return approvals;
    }

    private static object?[] SubmittedPlan(LoadedCentre centre, Guid id, Guid goal, DateOnly from, DateOnly to, DateTimeOffset now)
    {
        var title = $"Plan organizowania społeczności lokalnej {from.Year}";
        return
        [
            id, id, 1, "Submitted", title, PolishText.Fold(title), PolishText.SortKey(title), from, to, true, centre.Organizer.Id, now, centre.Organizer.Id, now, Array.Empty<Guid>(), centre.Id, 2L, 1L,
            new Json("[]"), new Json("[]"),
            new Json($$"""[{"community_ids":["{{Raw.Columns.Id(centre.Communities[0])}}"],"id":"{{Raw.Columns.Id(goal)}}","lineage_id":"{{Raw.Columns.Id(goal)}}","need_ids":[],"resident_co_authors":"rada osiedla","text":"Sąsiedzi spotykają się przez cały rok","type":"NeighbourSolidarity"}]"""),
            new Json("[]"), new Json("[]"),
            new Json($$"""[{"description":"Społeczności gminy.","municipality_id":"{{Raw.Columns.Id(centre.Municipality)}}"}]"""),
        ];
    }

    private static object?[] MeasureOf(LoadedCentre centre, Guid plan, Guid goal, DateOnly from, DateOnly to)
    {
        var id = Guid.CreateVersion7();
        return
        [
            id, plan, id, goal, "Klub aktywnego seniora", PolishText.SortKey("Klub aktywnego seniora"), new[] { centre.Municipality }, "SelfHelp", "Activation", new[] { "Groups" }, "ConsensusAndCooperation",
            new[] { centre.Communities[0] }, from, to, "Spotkania raz w tygodniu w świetlicy", centre.Organizer.Id, Array.Empty<Guid>(), Array.Empty<Guid>(), new Labels("Koło Gospodyń Wiejskich"), 4800m,
            new[] { "StrengtheningBonds" }, "Planned", centre.Id, 1,
        ];
    }
}
