using Osl.Bench.Load;
using Osl.Bench.Servers;

namespace Osl.Bench.Figures;

/// <summary>The same connections spread over two hosts on one PostgreSQL, against all of them on one.</summary>
internal static class TwoHosts
{
    private static readonly string[] Asked = ["read", "list-first", "create"];

    public static async Task<IEnumerable<Finding>> Measure(Stage stage)
    {
        using var second = await Programs.LaunchProduct(stage.Database, stage.Folder, stage.Settings).Ready();
        var connections = stage.Options.Connections.Max();
        List<Finding> findings = [];
        foreach (var figure in RequestFigures.All.Where(figure => Asked.Contains(figure.Name)))
        {
            var source = await figure.Prepare(stage.Population, stage.Product.Address);
            await Generator.Run([second.Address], connections, stage.Options.WarmUp, source, figure.Expected);
            List<double> one = [];
            List<double> two = [];
            for (var repeat = 0; repeat < stage.Options.Repeats; repeat++)
            {
                one.Add((await Generator.Run([stage.Product.Address], connections, stage.Options.Time, source, figure.Expected)).PerSecond);
                two.Add((await Generator.Run([stage.Product.Address, second.Address], connections, stage.Options.Time, source, figure.Expected)).PerSecond);
            }

            findings.Add(new Finding("two-hosts", $"two hosts against one, {figure.Title}, {connections} connections", Median.Middle(two) / Median.Middle(one), "×"));
        }

        return findings;
    }
}
