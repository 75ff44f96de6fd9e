using Osl.Bench.Databases;
using Osl.Bench.Load;
using Osl.Bench.Loading;
using Osl.Bench.Servers;

namespace Osl.Bench.Figures;

/// <summary>A list, and how many rows there are behind it.</summary>
/// <param name="Rows">In words: 10,020 entries.</param>
internal sealed record FlatList(BenchDatabase Database, string Path, string Token, string Rows);

/// <summary>Whether a list takes longer because there is more of it: pages of ten, the first and one far on, of both programs on both databases in turn, by one connection.</summary>
internal static class Flat
{
    private const int Page = 10;

    /// <summary>How many pages on the far one is.</summary>
    public static int Pages(BenchOptions options) => options.Smoke ? 20 : 1_000;

    /// <summary>So many rows that the far page is a full one.</summary>
    public static int Few(BenchOptions options) => (Pages(options) + 2) * Page;

    public static async Task<IEnumerable<Finding>> Compare(string figure, FlatList small, FlatList large, string folder, BenchOptions options)
    {
        using var productOnSmall = await Programs.LaunchProduct(small.Database, folder).Ready();
        using var productOnLarge = await Programs.LaunchProduct(large.Database, folder).Ready();
        using var rawOnSmall = await Programs.LaunchRaw(small.Database, folder, 0).Ready();
        using var rawOnLarge = await Programs.LaunchRaw(large.Database, folder, 0).Ready();
        var first = new Repeating([Requests.Get($"{small.Path}?limit={Page}", small.Token)]);
        await SameAnswers.Check(new RequestFigure(figure, figure, 200, (_, _) => Task.FromResult<Func<int, IRequestSource>>(_ => first)), new Population([]), [productOnSmall, rawOnSmall]);
        (string Name, ServerProcess Small, ServerProcess Large)[] servers = [("product", productOnSmall, productOnLarge), ("raw", rawOnSmall, rawOnLarge)];
        List<Finding> findings = [];
        foreach (var pages in new[] { 0, Pages(options) })
        {
            var asked = new List<(ServerProcess Server, IRequestSource Source, List<double> Millis)>();
            foreach (var (_, onSmall, onLarge) in servers)
            {
                asked.Add((onSmall, await Source(onSmall, small, pages), []));
                asked.Add((onLarge, await Source(onLarge, large, pages), []));
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

            var place = pages == 0 ? "first page" : $"{pages:N0} pages deep";
            for (var i = 0; i < servers.Length; i++)
            {
                var (ofFew, ofMany) = (Median.Middle(asked[2 * i].Millis), Median.Middle(asked[(2 * i) + 1].Millis));
                findings.Add(new Finding(figure, $"{servers[i].Name}, {place}, {small.Rows}, p50", ofFew, "ms"));
                findings.Add(new Finding(figure, $"{servers[i].Name}, {place}, {large.Rows}, p50", ofMany, "ms"));
                findings.Add(new Finding(figure, $"{servers[i].Name}, {place}, many against few", ofMany / ofFew, "×"));
            }
        }

        return findings;
    }

    private static async Task<IRequestSource> Source(ServerProcess server, FlatList list, int pages)
    {
        var cursor = pages == 0 ? "" : "&cursor=" + await Paging.Cursor(server.Address, list.Token, list.Path, Page, pages);
        return new Repeating([Requests.Get($"{list.Path}?limit={Page}{cursor}", list.Token)]);
    }
}
