namespace Osl.Host.Demo;

/// <summary>
/// What the demo tells, centre by centre: a year's plan that was carried out and closed, a plan in force whose review falls due today,
/// a new diagnosis that asks for the plan's update, and what the communities do: clubs, a place, workshops with a list of those who wait;
/// in the first one also what residents began, a campaign, a programme of education, an incident, and a follow-up that nobody saw to.
/// </summary>
internal static class DemoStory
{
    /// <summary>The password of every demo account. There is none like it outside the demo.</summary>
    public const string Password = "wspolnota-demo-2026";

    /// <summary>Tells it where the database has no centre yet.</summary>
    public static async Task Tell(DemoStage stage, CancellationToken ct)
    {
        var platform = stage.Platform();
        if ((await platform.Get("centres?limit=1"))!["items"]!.AsArray().Count > 0)
        {
            Console.WriteLine("There are centres already, so no demo is loaded. The verb \"demo reset\" removes everything and loads it anew.");
            return;
        }

        await stage.Settle(ct);
        foreach (var centre in DemoCentre.All)
        {
            var calendar = new DemoCalendar(stage.Today);
            stage.GoTo(calendar.CentreOpens);
            var people = await DemoPeople.Employ(stage, platform, centre, calendar, ct);
            if (centre.HasNoStory)
            {
                continue;
            }

            var recognition = await DemoRecognition.Tell(stage, people, calendar, ct);
            var plan = await DemoPlans.Tell(stage, people, recognition, calendar, ct);
            var residents = await DemoResidents.Register(stage, people, calendar, ct);
            var club = await DemoGroups.Tell(stage, people, recognition, residents, calendar, ct);
            await DemoPlaces.Tell(people, recognition, residents, club, calendar);
            if (centre.IsToldInFull)
            {
                await DemoInitiatives.Tell(stage, people, recognition, residents, calendar);
            }

            await DemoActivities.Tell(stage, people, recognition, plan, residents, calendar, ct);
        }
    }
}
