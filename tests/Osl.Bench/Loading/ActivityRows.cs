using Osl.Bench.Databases;
using Osl.BuildingBlocks.Domain;

namespace Osl.Bench.Loading;

/// <summary>Activities as the product would have stored them: published ones of the weeks to come, those who take part, and what the module knows of its centre.</summary>
internal static class ActivityRows
{
    private const int MostOfOneCentre = 1_500;
    private const int DaysAhead = 90;
    private static readonly string[] Accessibility = ["StepFreeAccess", "InductionLoop"];

    /// <summary>One to ten entries of the journal.</summary>
    public static void Write(Bulk bulk, IReadOnlyList<LoadedCentre> centres, DateTimeOffset now)
    {
        bulk.Write(ActivityTables.Edition, centres.Select(centre => new object?[] { centre.Id, 7L, false }));
        bulk.Write(ActivityTables.Form, centres.Select(centre => new object?[]
        {
            Guid.CreateVersion7(now), centre.Id, "workshop", false, "workshop", "warsztat", PolishText.SortKey("warsztat"), true, 0L, 1L,
        }));
        bulk.Write(ActivityTables.Community, centres.SelectMany(centre => centre.Communities.Select((id, i) => new object?[]
        {
            id, centre.Id, $"Seniorzy: osiedle Łąkowe {i + 1}", "TerritorialAndCategorial", new[] { centre.Municipality }, false, 1L,
        })));
        bulk.Write(ActivityTables.Activity, centres.SelectMany(centre =>
        {
            var count = Math.Min(centre.Size.Entries / 10, MostOfOneCentre);
            return Enumerable.Range(0, count).Select(i => Activity(centre, Guid.CreateVersion7(now), i, now, Hour(now).AddDays(1 + ((double)DaysAhead * i / count)), capacity: 12));
        }));
    }

    /// <summary>A published activity of this centre.</summary>
    public static object?[] Activity(LoadedCentre centre, Guid id, int number, DateTimeOffset now, DateTimeOffset startsAt, int? capacity)
    {
        var (title, description) = ($"{Words.Titles[number % Words.Titles.Length]}: spotkanie {number + 1}", Words.Descriptions[number % Words.Descriptions.Length]);
        return
        [
            id, centre.Id, "Published", title, PolishText.Fold(title), PolishText.SortKey(title), PolishText.Fold($"{title} {description}"), description, "workshop", "Neighbour", "Integration", "Collective", "With",
            new[] { centre.Communities[number % centre.Communities.Count] }, startsAt, startsAt.AddHours(2), "Świetlica", PolishText.Fold("Świetlica"), capacity, "Enrolment", "Nominal", false,
            Accessibility, new[] { "Seniors" }, Array.Empty<Guid>(), new Labels(), new[] { centre.Organizer.Id }, new Labels(),
            new Json($$"""[{"person_id":null,"role":"Organizer","staff_member_id":"{{Raw.Columns.Id(centre.Organizer.Id)}}"}]"""), now, now, now, 2L, 1L,
        ];
    }

    /// <summary>Somebody who came to it.</summary>
    public static object?[] Attended(LoadedCentre centre, Guid activity, int number, DateTimeOffset at) =>
    [
        Guid.CreateVersion7(at), centre.Id, activity, Guid.CreateVersion7(at), number, "Attended", true, false, false, centre.Organizer.Id, at, 2L, 1L,
    ];

    private static DateTimeOffset Hour(DateTimeOffset at) => at.AddTicks(-(at.Ticks % TimeSpan.TicksPerHour));
}
