using System.Text.Json.Nodes;

namespace Osl.Testing.Towns;

/// <summary>Who takes part in what a town does.</summary>
public static class TownEnrolments
{
    /// <summary>A published activity that takes enrolments.</summary>
    public static async Task<Guid> Published(this Town town, Guid community, params (string Field, JsonNode? Value)[] with)
    {
        var activity = await town.Activity(community, [("enrolmentMode", "Enrolment"), .. with]);
        await Town.Do(town.Organizer, $"activities/{activity}", "publish");
        return activity;
    }

    /// <summary>The person is known to activities a moment after they were put on file.</summary>
    public static Task<Guid> Enrolment(this Town town, Guid activity, Guid person) =>
        Town.CreateSoon(town.Organizer, $"activities/{activity}/enrolments", new { personId = person });

    /// <summary>A published series that takes enrolments, on other days than its leads' other work.</summary>
    public static async Task<Guid> PublishedSeries(this Town town, Guid community, params (string Field, JsonNode? Value)[] with)
    {
        var activity = town.ActivityBody(
            community,
            [("title", "Klub gier"), ("enrolmentMode", "Enrolment"), ("startsAt", $"{town.Day(12):O}T18:00:00Z"), ("endsAt", $"{town.Day(12):O}T20:00:00Z"), .. with]);
        var series = await Town.CreateSoon(town.Organizer, "activity-series", new { rule = "FREQ=WEEKLY;COUNT=3", activity });
        await Town.Do(town.Organizer, $"activity-series/{series}", "publish");
        return series;
    }

    /// <summary>The person is known to activities a moment after they were put on file.</summary>
    public static Task<Guid> SeriesEnrolment(this Town town, Guid series, Guid person) =>
        Town.CreateSoon(town.Organizer, $"activity-series/{series}/enrolments", new { personId = person });

    public static async Task FurnishEnrolments(this Town town, Guid community)
    {
        var person = await town.Person();
        await town.Enrolment(await town.Published(community), person);
        await town.SeriesEnrolment(await town.PublishedSeries(community), person);
    }
}
