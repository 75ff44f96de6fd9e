using Osl.Bench.Databases;
using Osl.Bench.Loading;
using Osl.Bench.Servers;

namespace Osl.Bench.Figures;

/// <summary>
/// Who came to an activity: one database with 10,000 who did, one with 1,000,000, half of them on the list that is asked for and half on those of
/// another centre. Each page leaves a line in the audit for each person on it.
/// </summary>
internal static class AttendanceFlatness
{
    private const int OnOneList = 1_000;

    public static async Task<IEnumerable<Finding>> Measure(Provider provider, string folder, BenchOptions options)
    {
        var few = Flat.Few(options);
        using var small = BenchDatabase.Create(provider, folder, empty => Programs.Migrate(empty, folder));
        using var large = BenchDatabase.Create(provider, folder, empty => Programs.Migrate(empty, folder));
        return await Flat.Compare("attendance", Load(small, few, 0), options.Smoke ? Load(large, few * 2, few * 2) : Load(large, 500_000, 500_000), folder, options);
    }

    private static FlatList Load(BenchDatabase database, int asked, int others)
    {
        var centres = new Loader(database).Load(DataSize.Tiny).Centres;
        var (now, held) = (DateTimeOffset.UtcNow, Guid.CreateVersion7());
        using var bulk = Bulk.Open(database);
        bulk.Write(ActivityTables.Activity, [ActivityRows.Activity(centres[0], held, 0, now.AddDays(-9), now.AddDays(-2), null)]);
        bulk.Write(ActivityTables.Enrolment, Enumerable.Range(1, asked).Select(number => ActivityRows.Attended(centres[0], held, number, now.AddDays(-2))));
        for (var left = others; left > 0; left -= OnOneList)
        {
            var other = Guid.CreateVersion7();
            bulk.Write(ActivityTables.Activity, [ActivityRows.Activity(centres[1], other, left, now.AddDays(-9), now.AddDays(-2), null)]);
            bulk.Write(ActivityTables.Enrolment, Enumerable.Range(1, Math.Min(left, OnOneList)).Select(number => ActivityRows.Attended(centres[1], other, number, now.AddDays(-2))));
        }

        bulk.Settle();
        return new FlatList(database, $"/api/v1/activities/{held}/enrolments", centres[0].Organizer.Token, $"{asked + others:N0} attendances");
    }
}
