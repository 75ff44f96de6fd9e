using System.Globalization;
using System.Text;
using System.Text.Json;
using Osl.Bench.Databases;
using Osl.Bench.Figures;
using Osl.Bench.Servers;

namespace Osl.Bench.Reports;

/// <summary>Collects what was measured, and writes it as a table for people and as JSON for programs.</summary>
internal sealed class Report(BenchOptions options)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private readonly List<(Provider Provider, IReadOnlyList<RatioRow> Rows)> ratios = [];
    private readonly List<(Provider Provider, Finding Finding)> findings = [];
    private readonly List<string> skipped = [];
    private readonly List<string> failed = [];

    /// <summary>Every figure that was asked for was exercised; where both databases have to be there, half a run is not enough.</summary>
    public bool IsComplete => failed.Count == 0 && (skipped.Count == 0 || Environment.GetEnvironmentVariable("OSL_REQUIRE_POSTGRESQL") != "1");

    /// <summary>A figure could not be measured; the others still can.</summary>
    public void Fail(Provider provider, string figure, Exception why)
    {
        failed.Add($"{provider}: {figure} could not be measured. {why.Message}");
        Console.Error.WriteLine(failed[^1]);
    }

    public void Skip(Provider provider, string why)
    {
        skipped.Add($"{provider} was skipped. {why}");
        Console.Error.WriteLine(skipped[^1]);
    }

    public void Add(Provider provider, IReadOnlyList<RatioRow> rows)
    {
        ratios.Add((provider, rows));
        Console.WriteLine(Table(provider, rows));
    }

    public void Add(Provider provider, IEnumerable<Finding> found)
    {
        foreach (var finding in found)
        {
            findings.Add((provider, finding));
            Console.WriteLine($"{provider}: {finding.What}: {finding.Shown}");
        }
    }

    public void Write()
    {
        Directory.CreateDirectory(options.Output);
        var text = new StringBuilder($"# Bench, {options.Size.Name}, {Programs.Configuration} build, {Environment.ProcessorCount} cores, medians of {options.Repeats}\n\n");
        foreach (var line in skipped.Concat(failed))
        {
            text.AppendLine(line);
        }

        if (options.Smoke || Programs.Configuration != "Release")
        {
            text.AppendLine("A smoke run or a Debug build: it shows that everything can be measured; its figures mean nothing.");
        }

        foreach (var (provider, rows) in ratios)
        {
            text.AppendLine(Table(provider, rows));
        }

        foreach (var group in findings.GroupBy(one => one.Provider))
        {
            text.AppendLine($"\n## {group.Key}, without a raw twin\n\n| figure | measured |\n|---|---|");
            text.AppendLine(string.Join('\n', group.Select(one => $"| {one.Finding.What} | {one.Finding.Shown} |")));
        }

        File.WriteAllText(Path.Combine(options.Output, "bench.md"), text.ToString());
        File.WriteAllText(
            Path.Combine(options.Output, "bench.json"),
            JsonSerializer.Serialize(
                new
                {
                    Ratios = ratios.Select(one => new { Database = one.Provider.ToString(), one.Rows }),
                    Findings = findings.Select(one => new { Database = one.Provider.ToString(), one.Finding.Figure, one.Finding.What, one.Finding.Value, one.Finding.Unit }),
                },
                Indented));
        Console.WriteLine($"Written to {Path.GetFullPath(options.Output)}.");
    }

    private static string Table(Provider provider, IReadOnlyList<RatioRow> rows)
    {
        var text = new StringBuilder($"\n## {provider}\n\n| figure | connections | product req/s | raw req/s | **ratio** | remembering raw | ratio to it | p99 ms product | p99 ms raw | work µs product | work µs raw |\n|---|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var row in rows)
        {
            var (product, raw, remembering) = (row.Medians[0], row.Medians[1], row.Medians[2]);
            text.AppendLine(CultureInfo.InvariantCulture, $"| {row.Title} | {row.Connections} | {product.PerSecond:N0} | {raw.PerSecond:N0} | **{product.PerSecond / raw.PerSecond:0.00}** | {remembering.PerSecond:N0} | {product.PerSecond / remembering.PerSecond:0.00} | {product.P99:0.0} | {raw.P99:0.0} | {product.WorkMicros:N0} | {raw.WorkMicros:N0} |");
        }

        return text.ToString();
    }
}
