using Osl.Bench.Databases;
using Osl.Bench.Loading;
using Osl.Bench.Servers;

namespace Osl.Bench.Figures;

/// <summary>The journal: one database with 10,000 entries in one centre, one with 1,000,000, half of them in the centre that asks.</summary>
internal static class Flatness
{
    public static async Task<IEnumerable<Finding>> Measure(Provider provider, string folder, BenchOptions options)
    {
        var few = Flat.Few(options);
        using var small = BenchDatabase.Create(provider, folder, empty => Programs.Migrate(empty, folder));
        using var large = BenchDatabase.Create(provider, folder, empty => Programs.Migrate(empty, folder));
        return await Flat.Compare(
            "flatness", Load(small, DataSize.Journal(few, 0)), Load(large, options.Smoke ? DataSize.Journal(few * 2, few * 2) : DataSize.Journal(500_000, 500_000)), folder, options);
    }

    private static FlatList Load(BenchDatabase database, DataSize size)
    {
        var population = new Loader(database).Load(size);
        return new FlatList(database, "/api/v1/recognition-entries", population.Centres[0].Organizer.Token, $"{population.Entries:N0} entries");
    }
}
