using Osl.BuildingBlocks.Application;

namespace Osl.Host.Demo;

/// <summary>What a centre does: an activity in every state, out of the plan's measure and outside of the plan.</summary>
internal static class DemoActivities
{
    public static async Task Tell(DemoStage stage, DemoPeople people, DemoRecognition recognition, Guid plan, DemoResidents residents, DemoCalendar calendar, CancellationToken ct)
    {
        stage.GoTo(calendar.Today.AddDays(-20));
        await people.Director.Create("child-protection-standards", "standard", new
        {
            title = "Standardy ochrony małoletnich",
            publishedAt = $"https://{people.Centre.Key}.example/standardy",
            adoptedOn = calendar.CentreOpens,
        });
        var measure = (await DemoPlans.MeasuresOf(people.Organiser, plan))[0];
        var workshop = await Draft(people, recognition, measure, "workshop", "Warsztaty ceramiczne", "workshop", calendar.Today.AddDays(12));
        await Publish(people, workshop);
        var feast = await Draft(people, recognition, null, "feast", "Sąsiedzki piknik na skwerze", "neighbour-event", calendar.Today.AddDays(26));
        await Publish(people, feast);
        if (people.Centre.IsToldInFull)
        {
            await Draft(people, recognition, measure, "talk", "Jak czytać umowy: spotkanie z prawniczką", "expert-meeting", calendar.Today.AddDays(40));
            var cancelled = await Draft(people, recognition, null, "walk", "Spacer historyczny", "thematic-meeting", calendar.Today.AddDays(5));
            await Publish(people, cancelled);
            await people.Organiser.Change(HttpMethod.Post, $"activities/{cancelled}", $"activities/{cancelled}/cancel", new { reason = "Przewodnik zachorował." });
            var postponed = await Draft(people, recognition, null, "discussion", "Dyskusja o przyszłości skweru", "civic-meeting", calendar.Today.AddDays(8));
            await Publish(people, postponed);
            await people.Organiser.Change(HttpMethod.Post, $"activities/{postponed}", $"activities/{postponed}/postpone", new { reason = "Awaria ogrzewania w świetlicy." });
            await DemoEducation.Tell(stage, people, recognition, measure, residents, calendar, ct);
        }

        stage.GoTo(calendar.Today);
        await Enrol(people, workshop, "workshop", people.Centre.IsToldInFull ? [residents.Girl, .. residents.Neighbours] : [residents.Neighbours[0]]);
        await stage.Settle(ct);
    }

    public static Task<Guid> Draft(DemoPeople people, DemoRecognition recognition, Guid? measure, string key, string title, string form, DateOnly on) =>
        people.Organiser.Create("activities", $"activity-{key}", new
        {
            title,
            form,
            kind = "Neighbour",
            component = "Integration",
            level = "Collective",
            participationLevel = "With",
            communityIds = new[] { recognition.Communities[0] },
            startsAt = WarsawCalendar.At(on, new TimeOnly(17, 0)),
            endsAt = WarsawCalendar.At(on, new TimeOnly(19, 0)),
            description = "Wstęp wolny; herbata i materiały są na miejscu.",
            targetGroups = new[] { "Everyone", "Seniors" },
            measureId = measure,
            needIds = new[] { recognition.Needs[0] },
            placeText = "Świetlica, ul. Lipowa 3",
            capacity = 6,
            enrolmentMode = "Enrolment",
            attendanceMode = "Nominal",
            accessibility = new[] { "StepFreeAccess" },
            leads = new[] { new { role = "Organizer", staffMemberId = people.OrganiserId } },
            plannedCost = 350,
        });

    public static async Task Enrol(DemoPeople people, Guid activity, string key, IEnumerable<Guid> persons)
    {
        foreach (var (person, i) in persons.Select((person, i) => (person, i)))
        {
            await people.Organiser.Create($"activities/{activity}/enrolments", $"{key}-enrolment-{i}", new { personId = person });
        }
    }

    public static Task Publish(DemoPeople people, Guid activity) =>
        people.Organiser.Change(HttpMethod.Post, $"activities/{activity}", $"activities/{activity}/publish");
}
