using System.Net;
using Osl.Bench.Databases;
using Osl.Bench.Load;
using Osl.Bench.Loading;
using Osl.Bench.Servers;

namespace Osl.Bench.Figures;

/// <summary>
/// Whether a list takes longer because the journal is long: one database with 10,000 entries in one centre, one with 1,000,000, half of them in
/// the centre that asks. One connection asks for the first page of ten, and for the one 1,000 pages on, of both servers on both databases in turn.
/// </summary>
internal static class Flatness
{
    private const string List = "/api/v1/recognition-entries";
    private const int Page = 10;

    public static async Task<IEnumerable<Finding>> Measure(Provider provider, string folder, BenchOptions options)
    {
        var pages = options.Smoke ? 20 : 1_000;
        var few = (pages * Page) + (2 * Page);
        using var small = BenchDatabase.Create(provider, folder, empty => Programs.Migrate(empty, folder));
        using var large = BenchDatabase.Create(provider, folder, empty => Programs.Migrate(empty, folder));
        var ofSmall = new Loader(small).Load(DataSize.Journal(few, 0));
        var ofLarge = new Loader(large).Load(options.Smoke ? DataSize.Journal(few * 2, few * 2) : DataSize.Journal(500_000, 500_000));
        using var productOnSmall = await Programs.LaunchProduct(small, folder).Ready();
        using var productOnLarge = await Programs.LaunchProduct(large, folder).Ready();
        using var rawOnSmall = await Programs.LaunchRaw(small, folder, 0).Ready();
        using var rawOnLarge = await Programs.LaunchRaw(large, folder, 0).Ready();
        (string Name, ServerProcess Small, ServerProcess Large)[] servers = [("product", productOnSmall, productOnLarge), ("raw", rawOnSmall, rawOnLarge)];
        List<Finding> findings = [];
        foreach (var isDeep in new[] { false, true })
        {
            var asked = new List<(ServerProcess Server, IRequestSource Source, List<double> Millis)>();
            foreach (var (_, onSmall, onLarge) in servers)
            {
                asked.Add((onSmall, await Source(onSmall.Address, ofSmall, isDeep ? pages : 0), []));
                asked.Add((onLarge, await Source(onLarge.Address, ofLarge, isDeep ? pages : 0), []));
            }

            foreach (var (server, source, _) in asked)
            {
                await Generator.Run([server.Address], 1, options.WarmUp, _ => source, 200);
            }

            for (var repeat = 0; repeat < options.Repeats; repeat++)
            {
                foreach (var (server, source, millis) in asked)
                {
                    millis.Add((await Generator.Run([server.Address], 1, options.Time, _ => source, 200)).Percentile(0.5));
                }
            }

            var place = isDeep ? $"{pages:N0} pages deep" : "first page";
            for (var i = 0; i < servers.Length; i++)
            {
                var (ofFew, ofMany) = (Median.Middle(asked[2 * i].Millis), Median.Middle(asked[(2 * i) + 1].Millis));
                findings.Add(new Finding("flatness", $"{servers[i].Name}, {place}, {ofSmall.Entries:N0} entries, p50", ofFew, "ms"));
                findings.Add(new Finding("flatness", $"{servers[i].Name}, {place}, {ofLarge.Entries:N0} entries, p50", ofMany, "ms"));
                findings.Add(new Finding("flatness", $"{servers[i].Name}, {place}, many against few", ofMany / ofFew, "×"));
            }
        }

        return findings;
    }

    private static async Task<IRequestSource> Source(IPEndPoint server, Population population, int pages)
    {
        var token = population.Centres[0].Organizer.Token;
        var cursor = pages == 0 ? "" : "&cursor=" + await Paging.Cursor(server, token, List, Page, pages);
        return new Repeating([Requests.Get($"{List}?limit={Page}{cursor}", token)]);
    }
}
