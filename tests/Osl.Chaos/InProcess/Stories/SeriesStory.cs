using Osl.Testing.Towns;

namespace Osl.Chaos.InProcess.Stories;

/// <summary>Somebody takes part in a whole series, and gives it up.</summary>
internal sealed class SeriesStory(Town town)
{
    public async Task Tell()
    {
        var series = await town.PublishedSeries(await town.Community("Osiedle Żółte"));
        var enrolment = await town.SeriesEnrolment(series, await town.Person());
        await town.Organizer.Do($"activity-series/{series}/enrolments/{enrolment}", "/withdraw");
    }
}
