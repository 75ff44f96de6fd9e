using System.Text.Json.Nodes;
using Osl.Testing.Hosting;
using Osl.Testing.Towns;

namespace Osl.Chaos.InProcess.Stories;

/// <summary>Who takes part: a seat, a place in the line, the door, and what came of it.</summary>
internal sealed class ParticipationStory(OslHost host, Town town)
{
    private ApiClient Organizer => town.Organizer;

    public async Task Tell()
    {
        var community = await town.Community("Osiedle Gościnne");
        var named = await town.Published(community, ("capacity", 2));
        var counted = await town.PublishedActivity(community, ("title", "Piknik"), ("attendanceMode", "CountOnly"), ("enrolmentMode", "Open"), ("startsAt", At(14)), ("endsAt", At(16)));
        var people = new List<Guid>();
        var seats = new List<Guid>();
        foreach (var name in new[] { "Zofia", "Halina", "Ewa" })
        {
            people.Add(await town.Person(name));
            seats.Add(await town.Enrolment(named, people[^1]));
        }

        (await Organizer.Post($"persons/{people[1]}/calendar")).ExpectDone();
        (await Organizer.Delete($"persons/{people[1]}/calendar")).ExpectDone();

        // The one who waits gets the place.
        await Organizer.Do($"activities/{named}/enrolments/{seats[0]}", "/withdraw");
        host.Clock.SetTo(new DateTimeOffset(town.Day(7), new TimeOnly(18, 30), TimeSpan.Zero));
        await Door(named, people[1]);
        await Attendance(named, seats);
        await Numbers(counted);
        await Ends(named, seats[1]);
    }

    private async Task Door(Guid activity, Guid person)
    {
        (await Organizer.Post($"activities/{activity}/door-code")).ExpectDone();
        var code = (await Organizer.Post($"activities/{activity}/door-code")).Expect(200)["code"].GetValue<string>();
        (await Organizer.Post($"activities/{activity}/check-ins", new { code, personId = person })).ExpectDone();
    }

    private async Task Attendance(Guid activity, List<Guid> seats) =>
        (await Organizer.Post($"activities/{activity}/attendance", new { marks = new[] { new { enrolmentId = seats[2], present = true } }, walkIns = new[] { await town.Person("Maria") } })).ExpectDone();

    private async Task Numbers(Guid activity) =>
        (await Organizer.Post($"activities/{activity}/attendance/numbers", new { groups = new[] { new { group = "Seniors", count = 18 }, new { group = "Children", count = 9 } } })).ExpectDone();

    private async Task Ends(Guid activity, Guid seat)
    {
        var thing = $"activities/{activity}";
        await Organizer.Do(thing, "/hold");
        (await Organizer.Post($"{thing}/enrolments/{seat}/attendance", new { present = false }, (await Organizer.Get($"{thing}/enrolments/{seat}")).Expect(200).ETag)).Expect(204);
        await Organizer.Rewrite(thing, new { outcomeNote = "Powstało 11 donic", actualCost = 412.5, residentsShare = 60 }, "/evaluation");
        await Organizer.Do(thing, "/settle");
    }

    private JsonNode At(int hour) => $"{town.Day(7):O}T{hour:00}:00:00Z";
}
