using Osl.Bench.Load;
using Osl.Bench.Loading;
using Osl.Bench.Servers;

namespace Osl.Bench.Figures;

/// <summary>Medians of one server for one figure.</summary>
/// <param name="WorkMicros">The processor's time that the server's own process spent on an answer.</param>
internal sealed record Median(string Server, double PerSecond, double P50, double P99, double WorkMicros)
{
    public static Median Of(string server, IReadOnlyList<Sample> samples) => new(
        server, Middle(samples.Select(one => one.PerSecond)), Middle(samples.Select(one => one.Percentile(0.5))), Middle(samples.Select(one => one.Percentile(0.99))), Middle(samples.Select(one => one.WorkMicros)));

    public static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}

/// <summary>One line of the table: a figure at a number of connections, of every server.</summary>
internal sealed record RatioRow(string Figure, string Title, int Connections, IReadOnlyList<Median> Medians);

/// <summary>Asks all servers the same, in turn: repeat, figure, connections, server.</summary>
internal static class Ratios
{
    public static async Task<List<RatioRow>> Measure(
        IReadOnlyList<RequestFigure> figures, Population population, IReadOnlyList<ServerProcess> servers, BenchOptions options)
    {
        var sources = new Dictionary<(RequestFigure, ServerProcess), Func<int, IRequestSource>>();
        foreach (var figure in figures)
        {
            foreach (var server in servers)
            {
                sources[(figure, server)] = await figure.Prepare(population, server.Address);
                await Generator.Run([server.Address], options.Connections.Max(), options.WarmUp, sources[(figure, server)], figure.Expected);
            }
        }

        var samples = new Dictionary<(RequestFigure, int, ServerProcess), List<Sample>>();
        for (var repeat = 0; repeat < options.Repeats; repeat++)
        {
            foreach (var figure in figures)
            {
                foreach (var connections in options.Connections)
                {
                    foreach (var server in servers)
                    {
                        var worked = server.Worked;
                        var sample = await Generator.Run([server.Address], connections, options.Time, sources[(figure, server)], figure.Expected);
                        sample = sample with { Work = server.Worked - worked };
                        if (sample.Micros.Length == 0)
                        {
                            throw new InvalidOperationException($"{figure.Name}: {server.Name} answered nothing.");
                        }

                        (samples.TryGetValue((figure, connections, server), out var known) ? known : samples[(figure, connections, server)] = []).Add(sample);
                    }
                }
            }

            Console.Error.WriteLine($"  repeat {repeat + 1} of {options.Repeats} done");
        }

        return [.. from figure in figures
                   from connections in options.Connections
                   select new RatioRow(figure.Name, figure.Title, connections, [.. servers.Select(server => Median.Of(server.Name, samples[(figure, connections, server)]))])];
    }
}
