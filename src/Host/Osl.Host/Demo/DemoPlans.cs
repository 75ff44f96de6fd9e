using System.Globalization;

namespace Osl.Host.Demo;

/// <summary>A centre's plans: last year's carried out and closed, this year's in force with its review due and its update asked for.</summary>
internal static class DemoPlans
{
    /// <returns>The plan in force.</returns>
    public static async Task<Guid> Tell(DemoStage stage, DemoPeople people, DemoRecognition recognition, DemoCalendar calendar, CancellationToken ct)
    {
        var last = await BringIntoForce(stage, people, recognition, "last-plan", calendar.LastPlanBegins.AddDays(-20), calendar.LastPlanBegins, calendar.LastPlanEnds, ct);
        await CarryOut(stage, people, last, calendar, ct);
        var plan = await BringIntoForce(stage, people, recognition, "plan", calendar.PlanDrafted, calendar.PlanBegins, calendar.PlanEnds, ct);
        await Finish(stage, people, last, calendar, ct);
        stage.GoTo(calendar.PlanBegins.AddDays(14));
        await people.Organiser.Change(HttpMethod.Post, $"plans/{plan}", $"plans/{plan}/measures/{(await MeasuresOf(people.Organiser, plan))[0]}/start");
        await ChangeConclusions(stage, people, recognition, calendar, ct);
        return plan;
    }

    private static async Task<Guid> BringIntoForce(
        DemoStage stage, DemoPeople people, DemoRecognition recognition, string key, DateOnly drafted, DateOnly from, DateOnly to, CancellationToken ct)
    {
        stage.GoTo(drafted);
        var (organiser, director) = (people.Organiser, people.Director);
        var id = await organiser.Create("plans", key, new
        {
            title = $"Plan organizowania społeczności lokalnej od {from:dd.MM.yyyy}",
            periodFrom = from,
            periodTo = to,
            sections = people.Municipalities.Select(one => new { municipalityId = one, description = "Społeczności gminy wskazane w rozeznaniu." }),
            conclusionIds = recognition.Conclusions,
        });
        var goal = await organiser.Create($"plans/{id}/goals", $"{key}-goal", new
        {
            type = "NeighbourSolidarity",
            text = "Sąsiedzi spotykają się przez cały rok i pomagają sobie w drobnych sprawach",
            communityIds = recognition.Communities,
            needIds = recognition.Needs,
            residentCoAuthors = "rada osiedla i klub seniora",
        });
        var club = await organiser.Create($"plans/{id}/measures", $"{key}-club", Measure(people, recognition, goal, "Klub aktywnego seniora", "SelfHelp", "Activation", from, to));
        await organiser.Create($"plans/{id}/measures", $"{key}-evenings", Measure(people, recognition, goal, "Sąsiedzkie wieczory w świetlicy", "Neighbour", "Integration", from, to));
        await organiser.Create($"plans/{id}/indicators", $"{key}-indicator", new
        {
            goalId = goal,
            measureId = club,
            name = "Osoby, które przychodzą na spotkania",
            unit = "osoby",
            baseline = 10,
            target = 60,
            source = "Manual",
        });
        var thing = $"plans/{id}";
        await organiser.Change(HttpMethod.Post, thing, $"{thing}/submit");
        if (people.Centre.IsToldInFull)
        {
            await director.Change(HttpMethod.Post, thing, $"{thing}/return", new { remark = "Proszę dopisać, kto otwiera świetlicę wieczorem." });
            await organiser.Change(HttpMethod.Post, thing, $"{thing}/take-up", new { answer = "Dopisane: dyżury mają mieszkańcy." });
            await organiser.Change(HttpMethod.Post, thing, $"{thing}/submit");
        }

        await director.Change(HttpMethod.Post, thing, $"{thing}/approve");
        await stage.Settle(ct);
        stage.GoTo(from);
        await stage.RunJob("planning.plans-enter-into-force", ct);
        return id;
    }

    private static object Measure(DemoPeople people, DemoRecognition recognition, Guid goal, string title, string kind, string component, DateOnly from, DateOnly to) => new
    {
        title,
        goalId = goal,
        municipalityIds = people.Municipalities,
        kind,
        component,
        tools = new[] { "TerritorialCommunity", "Groups" },
        strategy = "ConsensusAndCooperation",
        communityIds = recognition.Communities,
        from,
        to,
        manner = "Spotkania raz w tygodniu w świetlicy; z czasem prowadzą je sami mieszkańcy",
        responsibleId = people.OrganiserId,
        partnerLabels = new[] { "Koło Gospodyń Wiejskich" },
        budget = 4800,
        principles = new[] { "FromHelpToSelfHelp", "StrengtheningBonds" },
        workForm = people.Centre.Regime == "Ops" ? "CommunityWork" : null,
    };

    private static async Task CarryOut(DemoStage stage, DemoPeople people, Guid plan, DemoCalendar calendar, CancellationToken ct)
    {
        var organiser = people.Organiser;
        foreach (var measure in await MeasuresOf(organiser, plan))
        {
            await organiser.Change(HttpMethod.Post, $"plans/{plan}", $"plans/{plan}/measures/{measure}/start");
        }

        var overdue = calendar.Today.AddDays(-5);
        while (people.Centre.IsToldInFull && await OpenReview(organiser, plan) is { } review && review.Due < calendar.LastPlanEnds)
        {
            stage.GoTo(review.Due);
            var followUp = new { subject = "Zapytać szkołę o salę na spotkania klubu", subjectKind = "Partner", dueOn = overdue, ownerId = people.OrganiserId };
            var isFirst = review.Due < calendar.LastPlanBegins.AddMonths(4);
            await organiser.Change(HttpMethod.Post, $"plan-reviews/{review.Id}", $"plan-reviews/{review.Id}/hold", new
            {
                outcome = "Continue",
                findings = "Klub działa; na jesień brakuje drugiej sali.",
                heldOn = review.Due,
                followUps = isFirst ? new[] { followUp } : [],
            });
            await stage.Settle(ct);
        }
    }

    private static async Task Finish(DemoStage stage, DemoPeople people, Guid plan, DemoCalendar calendar, CancellationToken ct)
    {
        var organiser = people.Organiser;
        foreach (var measure in await MeasuresOf(organiser, plan))
        {
            await organiser.Change(HttpMethod.Post, $"plans/{plan}", $"plans/{plan}/measures/{measure}/complete", new { inFull = true, outcomeNote = "38 spotkań; prowadzą je mieszkańcy.", actualCost = 4610.5 });
        }

        while (await OpenReview(organiser, plan) is { } review)
        {
            await organiser.Change(HttpMethod.Post, $"plan-reviews/{review.Id}", $"plan-reviews/{review.Id}/hold", new { outcome = "Continue", findings = "Cele roku osiągnięte.", heldOn = calendar.PlanBegins });
        }

        await organiser.Change(HttpMethod.Post, $"plans/{plan}", $"plans/{plan}/close", new { note = "Cele osiągnięte; klub prowadzą mieszkańcy." });
        await stage.Settle(ct);
    }

    private static async Task ChangeConclusions(DemoStage stage, DemoPeople people, DemoRecognition recognition, DemoCalendar calendar, CancellationToken ct)
    {
        var organiser = people.Organiser;
        stage.GoTo(calendar.ConclusionsChanged.AddDays(-30));
        var next = await organiser.Create($"diagnoses/{recognition.Diagnosis}/versions", "diagnosis-2", new { });
        var changed = await DemoRecognition.Conclude(organiser, next, "conclusion-2", "Need", "Przybyło samotnych seniorów, którzy potrzebują odwiedzin w domu.", people, []);
        await DemoRecognition.Consult(stage, people, "consultation-2", next, recognition.Needs, calendar.ConclusionsChanged.AddDays(-20));
        stage.GoTo(calendar.ConclusionsChanged);
        await organiser.Change(HttpMethod.Put, $"diagnoses/{next}", $"diagnoses/{next}/material-change", new { conclusionIds = new[] { changed }, reason = "Po zamknięciu zakładu wielu młodszych wyjechało." });
        await organiser.Change(HttpMethod.Post, $"diagnoses/{next}", $"diagnoses/{next}/adoption", new { adoptedOn = calendar.ConclusionsChanged });
        await stage.Settle(ct);
        await stage.RunJob("notifications.deliver", ct);
    }

    public static async Task<IReadOnlyList<Guid>> MeasuresOf(DemoClient client, Guid plan) =>
        [.. (await client.Get($"measures?planId={plan}"))!["items"]!.AsArray().Select(one => one!["id"]!.GetValue<Guid>())];

    private static async Task<(Guid Id, DateOnly Due)?> OpenReview(DemoClient client, Guid plan)
    {
        var scheduled = (await client.Get($"plan-reviews?planId={plan}&state=Scheduled"))!["items"]!.AsArray();
        return scheduled.Count == 0 ? null : (scheduled[0]!["id"]!.GetValue<Guid>(), DateOnly.Parse(scheduled[0]!["dueOn"]!.GetValue<string>(), CultureInfo.InvariantCulture));
    }
}
