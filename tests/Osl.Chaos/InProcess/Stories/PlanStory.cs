using Osl.Testing.Hosting;
using Osl.Testing.Towns;

namespace Osl.Chaos.InProcess.Stories;

/// <summary>A plan from its draft over remarks, measures, reviews and an update to the archive.</summary>
internal sealed class PlanStory(OslHost host, Town town)
{
    private ApiClient Organizer => town.Organizer;

    private ApiClient Director => town.Director;

    public async Task Tell()
    {
        var (plan, community, _, diagnosis) = await town.Planned();
        await Drafts(await town.Conclusions(diagnosis));
        await Realisation(plan);
        await Reviews(plan);
        await FollowUps();
        await Demands(plan, diagnosis, community);
        await End();
    }

    private object Body(string title, DateOnly from, DateOnly to) => new { title, periodFrom = from, periodTo = to, sections = new[] { new { municipalityId = town.Municipality, description = "Co tu zrobimy." } } };

    private async Task Drafts(IReadOnlyList<Guid> conclusions)
    {
        var community = await town.Community("Osiedle Zielone");
        var plan = await town.Plan();
        var thing = $"plans/{plan}";
        await Organizer.Rewrite(thing, Body("Plan na rok", town.Today, town.Day(364)));
        var goal = await town.Goal(plan, community, "Belonging");
        await Organizer.Rewrite(thing, new { type = "Bonds", text = "Nowy cel", communityIds = new[] { community }, residentCoAuthors = "rada osiedla" }, $"/goals/{goal}");
        var measure = await town.Measure(plan, goal, community);
        await Organizer.Rewrite(thing, new { title = "Klub", goalId = goal }, $"/measures/{measure}");
        object Indicator(string name) => new { goalId = goal, name, unit = "%", baseline = 1, target = 2, source = "Manual" };
        var indicator = await Organizer.Make($"{thing}/indicators", Indicator("Sąsiedzi"));
        await Organizer.Rewrite(thing, Indicator("Znajomi"), $"/indicators/{indicator}");
        await Organizer.Remove(thing, $"/indicators/{indicator}");
        var attachment = await Organizer.Make($"{thing}/attachments", new { title = "Mapa", reference = "teczka 7" });
        await Organizer.Remove(thing, $"/attachments/{attachment}");
        await Organizer.Remove(thing, $"/measures/{measure}");
        await Organizer.Remove(thing, $"/goals/{goal}");
        await Organizer.Remove(thing);

        var other = await town.Plan(conclusions);
        await town.Measure(other, await town.Goal(other, community), community);
        await Organizer.Do($"plans/{other}", "/submit");
        await Director.Do($"plans/{other}", "/return", new { remark = "Za krótko." });
        await Organizer.Do($"plans/{other}", "/take-up", new { answer = "Wydłużone." });
        await Organizer.Remove($"plans/{other}");
    }

    private async Task Realisation(Guid plan)
    {
        var thing = $"plans/{plan}";
        var measures = (await Organizer.Get(thing)).Expect(200)["measures"].AsArray().Select(one => one!["id"]!.GetValue<Guid>()).ToList();
        await Organizer.Do(thing, $"/measures/{measures[0]}/postpone", new { reason = "Remont", from = town.Day(10), to = town.Day(190) });
        await Organizer.Do(thing, $"/measures/{measures[0]}/start");
        await Organizer.Do(thing, $"/measures/{measures[0]}/complete", new { inFull = true, outcomeNote = "38 spotkań" });
        var project = await Organizer.Make("funding-projects", new { name = "Bliżej ludzi", source = "Fundusze", periodFrom = town.Today, periodTo = town.Day(300) });
        await Organizer.Rewrite($"funding-projects/{project}", new { name = "Jeszcze bliżej ludzi", source = "Fundusze", periodFrom = town.Today, periodTo = town.Day(300) });
    }

    private async Task Reviews(Guid plan)
    {
        var review = await Organizer.First($"plan-reviews?planId={plan}&state=Scheduled");
        await Organizer.Rewrite($"plan-reviews/{review}", new { dueOn = town.Day(40) }, "/due-date");
        await Director.Do($"plan-reviews/{review}", "/hold", new
        {
            outcome = "Continue",
            findings = "Klub działa.",
            heldOn = town.Today,
            followUps = new[] { new { subject = "Zapytać szkołę o salę", subjectKind = "Partner", dueOn = town.Day(20), ownerId = town.OrganizerId } },
        });
        await Director.Do($"plan-reviews/{review}", "/close");
    }

    private async Task FollowUps()
    {
        object Body(string subject) => new { subject, subjectKind = "Other", dueOn = town.Day(5), ownerId = town.OrganizerId };
        var first = await Organizer.Make("follow-ups", Body("Zadzwonić"));
        await Organizer.Rewrite($"follow-ups/{first}", Body("Napisać"));
        await Organizer.Do($"follow-ups/{first}", "/complete", new { note = "Gotowe." });
        await Organizer.Do($"follow-ups/{await Organizer.Make("follow-ups", Body("Odwiedzić"))}", "/cancel", new { reason = "Sami przyszli." });
    }

    private async Task Demands(Guid plan, Guid diagnosis, Guid community)
    {
        var next = await town.ChangeMaterially(diagnosis, community);
        await Director.Do($"update-demands/{await Organizer.First("update-demands?state=Open")}", "/no-update", new { reason = "Dotyczy usług." });
        var second = await Organizer.Make($"plans/{plan}/updates", new { reason = "Przybyło samotnych seniorów.", conclusionIds = await town.Conclusions(next) });
        var goal = (await Organizer.Get($"plans/{second}")).Expect(200)["goals"][0]!["id"]!.GetValue<Guid>();
        await town.Measure(second, goal, community);
        var indicator = await Organizer.Make($"plans/{second}/indicators", new { goalId = goal, name = "Sąsiedzi", unit = "%", baseline = 1, target = 2, source = "Manual" });
        await town.Approve(second);
        await Organizer.Rewrite($"plans/{second}", new { value = 1.5 }, $"/indicators/{indicator}/readings/{town.Today:yyyy-MM-dd}");
    }

    /// <summary>A year passes; what was planned is over.</summary>
    private async Task End()
    {
        var plan = await Organizer.First("plans?state=InForce");
        var thing = $"plans/{plan}";
        foreach (var measure in (await Organizer.Get(thing)).Expect(200)["measures"].AsArray().Where(one => one!["state"]!.GetValue<string>() is "Planned" or "InProgress" or "Postponed"))
        {
            await Organizer.Do(thing, $"/measures/{measure!["id"]!.GetValue<Guid>()}/cancel", new { reason = "Nikt nie przyszedł." });
        }

        host.Clock.SetTo(host.Clock.GetUtcNow().AddDays(365));
        foreach (var review in (await Organizer.Get($"plan-reviews?planId={plan}&state=Scheduled")).Expect(200)["items"].AsArray())
        {
            await Director.Do($"plan-reviews/{review!["id"]!.GetValue<Guid>()}", "/hold", new { outcome = "Continue", findings = "Koniec roku." });
        }

        await Organizer.Do(thing, "/close", new { note = "Cele osiągnięte." });
        await Organizer.Do(thing, "/archive");
    }
}
