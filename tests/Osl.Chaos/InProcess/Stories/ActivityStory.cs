using System.Text.Json.Nodes;
using Osl.Testing.Hosting;
using Osl.Testing.Towns;

namespace Osl.Chaos.InProcess.Stories;

/// <summary>Activities before they are held: the centre's forms and standard, who may lead, drafts, moves and series.</summary>
internal sealed class ActivityStory(Town town)
{
    private ApiClient Organizer => town.Organizer;

    public async Task Tell()
    {
        await Ground();
        var community = await town.Community("Osiedle Wesołe");
        await One(community);
        await Series(community);
        await OwnCalendar();
    }

    private async Task Ground()
    {
        var form = $"activity-forms/{await town.Admin.Make("activity-forms", new { code = "history-walk", namePl = "spacer historyczny", nameEn = "history walk" })}";
        await town.Admin.Rewrite(form, new { namePl = "spacer z historią", nameEn = "history walk" });
        await town.Admin.Do(form, "/retire");
        await town.Admin.Do(form, "/restore");
        var standard = await town.Director.Make("child-protection-standards", new { title = "Standardy", publishedAt = "BIP", adoptedOn = town.Day(-30) });
        await town.Director.Do($"child-protection-standards/{standard}", "/reviews", new { reviewedOn = town.Today, conclusions = "Bez zmian." });
        await town.Clear(town.AnimatorId);
        await town.Director.Remove($"staff/{town.AnimatorId}/clearance");
    }

    private async Task One(Guid community)
    {
        var activity = $"activities/{await town.Activity(community)}";
        await Organizer.Rewrite(activity, town.ActivityBody(community, ("title", "Garncarstwo dla sąsiadów")));
        await Organizer.Do(activity, "/publish");
        await Organizer.Do(activity, "/reschedule", new { startsAt = At(8, 18), endsAt = At(8, 20), reason = "Remont" });
        await Organizer.Do(activity, "/postpone", new { reason = "Remont trwa" });
        await Organizer.Do(activity, "/cancel", new { reason = "Świetlica zamknięta" });
    }

    private async Task Series(Guid community)
    {
        JsonObject Meeting(string title, int day) => town.ActivityBody(community, ("title", title), ("startsAt", At(day, 10)), ("endsAt", At(day, 12)));
        var series = $"activity-series/{await Organizer.Make("activity-series", new { rule = "FREQ=WEEKLY;COUNT=4", activity = Meeting("Klub przy herbacie", 7) })}";
        await Organizer.Do(series, "/publish");
        await Organizer.Do(series, "/change", new { from = town.Day(14), activity = Meeting("Klub przy kawie", 14), reason = "Na prośbę uczestników" });
        await Organizer.Do(series, "/end", new { from = town.Day(21), reason = "Grupa spotyka się sama" });
    }

    private async Task OwnCalendar()
    {
        (await Organizer.Post("my-calendar")).ExpectDone();
        (await Organizer.Delete("my-calendar")).ExpectDone();
    }

    private string At(int day, int hour) => $"{town.Day(day):O}T{hour:00}:00:00Z";
}
