using System.Globalization;
using Osl.Bench.Databases;
using Osl.Bench.Loading;

namespace Osl.Bench;

/// <summary>What the command line asks for.</summary>
internal sealed record BenchOptions(
    IReadOnlyList<Provider> Databases,
    DataSize Size,
    IReadOnlyList<string> Figures,
    IReadOnlyList<int> Connections,
    int Repeats,
    TimeSpan Time,
    TimeSpan WarmUp,
    bool Smoke,
    string Output)
{
    public const string Usage =
        """
        dotnet run -c Release --project tests/Osl.Bench -- [--database sqlite|postgresql|both] [--size gmina|city|region] [--figures name,name] [--connections 16,64]
            [--repeats 5] [--seconds 2] [--output TestResults/bench] [--smoke]
        """;

    /// <exception cref="ArgumentException">An option is unknown or cannot be read.</exception>
    public static BenchOptions Read(string[] args)
    {
        var smoke = args.Contains("--smoke");
        var options = new BenchOptions(
            [Provider.Sqlite, Provider.PostgreSql],
            smoke ? DataSize.Tiny : DataSize.Region,
            [],
            smoke ? [4] : [16, 64],
            smoke ? 1 : 5,
            TimeSpan.FromSeconds(smoke ? 0.3 : 2),
            TimeSpan.FromSeconds(smoke ? 0 : 3),
            smoke,
            Path.Combine("TestResults", "bench"));
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--smoke")
            {
                continue;
            }

            var value = i + 1 < args.Length ? args[i + 1] : throw new ArgumentException($"{args[i]} wants a value.");
            options = args[i++] switch
            {
                "--database" => options with { Databases = value == "both" ? options.Databases : [Providers.Read(value)] },
                "--size" => options with { Size = DataSize.Read(value) },
                "--figures" => options with { Figures = value.Split(',') },
                "--connections" => options with { Connections = [.. value.Split(',').Select(one => int.Parse(one, CultureInfo.InvariantCulture))] },
                "--repeats" => options with { Repeats = int.Parse(value, CultureInfo.InvariantCulture) },
                "--seconds" => options with { Time = TimeSpan.FromSeconds(double.Parse(value, CultureInfo.InvariantCulture)) },
                "--output" => options with { Output = value },
                var unknown => throw new ArgumentException($"There is no option {unknown}."),
            };
        }

        return options;
    }

    public bool Asks(string figure) => Figures.Count == 0 || Figures.Contains(figure, StringComparer.Ordinal);
}
