namespace Osl.Host.Demo;

/// <summary>
/// A programme of community education: a session that was held, evaluated and settled, with those who came and one who walked in, and one that is ahead;
/// and an incident that the organiser reported and the director has still to see to.
/// </summary>
internal static class DemoEducation
{
    public static async Task Tell(DemoStage stage, DemoPeople people, DemoRecognition recognition, Guid measure, DemoResidents residents, DemoCalendar calendar, CancellationToken ct)
    {
        var organiser = people.Organiser;
        var held = await DemoActivities.Draft(people, recognition, measure, "passwords", "Hasła i kopie zapasowe", "educational-workshop", calendar.Today.AddDays(-14));
        await DemoActivities.Publish(people, held);
        await stage.Settle(ct);
        await DemoActivities.Enrol(people, held, "passwords", residents.Neighbours.Take(4));
        var ahead = await DemoActivities.Draft(people, recognition, measure, "scams", "Jak nie dać się oszukać w sieci", "educational-workshop", calendar.Today.AddDays(14));
        await DemoActivities.Publish(people, ahead);
        await organiser.Create("education-programmes", "programme", new
        {
            topic = "Bezpieczny senior w sieci",
            communityIds = new[] { recognition.Communities[0] },
            moderatorId = people.OrganiserId,
            description = "Dwa spotkania z ćwiczeniami.",
            learningOutcomes = new[] { "Ustawia dobre hasło", "Rozpoznaje fałszywe wiadomości" },
            sessionIds = new[] { held, ahead },
            externalExpert = "Informatyk z biblioteki",
        });

        stage.GoTo(calendar.Today.AddDays(-13));
        var list = (await organiser.Get($"activities/{held}/enrolments"))!["items"]!.AsArray().Select((one, i) => new { enrolmentId = one!["id"]!.GetValue<Guid>(), present = i != 3 });
        await organiser.Post($"activities/{held}/attendance", new { marks = list, walkIns = new[] { residents.Neighbours[4] } });
        await organiser.Change(HttpMethod.Post, $"activities/{held}", $"activities/{held}/hold");
        await organiser.Change(HttpMethod.Put, $"activities/{held}", $"activities/{held}/evaluation", new
        {
            outcomeNote = "Każdy założył menedżer haseł; dwie osoby pomogą sąsiadom.",
            actualCost = 240,
            surveyScore = 4.8,
            surveyAnswers = 4,
            learningOutcomes = new[] { "Ustawia dobre hasło" },
            residentsShare = 40,
        });
        await organiser.Change(HttpMethod.Post, $"activities/{held}", $"activities/{held}/settle");
        await organiser.Create("incidents", "incident", new { happenedOn = calendar.Today.AddDays(-13), description = "Przed świetlicą ktoś obcy robił dzieciom zdjęcia.", activityId = held });
        await stage.Settle(ct);
    }
}
