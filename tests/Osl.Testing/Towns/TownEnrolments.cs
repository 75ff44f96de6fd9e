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

    public static async Task FurnishEnrolments(this Town town, Guid community) => await town.Enrolment(await town.Published(community), await town.Person());
}
