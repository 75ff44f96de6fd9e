using Osl.Bench.Load;
using Osl.Bench.Loading;

namespace Osl.Bench.Figures;

/// <summary>What the process holds: at rest after its start and one list, and at most under reads, lists and creations at once.</summary>
internal static class Memory
{
    private const int Connections = 64;
    private const double Megabyte = 1024 * 1024;

    public static async Task<IEnumerable<Finding>> Measure(Stage stage)
    {
        var (product, population) = (stage.Product, stage.Population);
        await Exchange.Once(product.Address, Requests.Get("/api/v1/recognition-entries", population.Centres[0].Organizer.Token));
        await Task.Delay(stage.Options.Smoke ? TimeSpan.FromSeconds(0.2) : TimeSpan.FromSeconds(10));
        var idle = product.ResidentBytes;
        var most = idle;
        using var over = new CancellationTokenSource();
        var watching = Watch();
        await Generator.Run([product.Address], Connections, stage.Options.Time * 5, connection => Mix(population, connection), null);
        await over.CancelAsync();
        await watching;
        return
        [
            new Finding("memory", "memory at rest, 10 s after the start", idle / Megabyte, "MB"),
            new Finding("memory", $"memory at most, {Connections} connections", most / Megabyte, "MB"),
        ];

        async Task Watch()
        {
            while (!over.IsCancellationRequested)
            {
                most = Math.Max(most, product.ResidentBytes);
                await Task.Delay(100);
            }
        }
    }

    // Of four connections two read, one lists and one creates.
    private static IRequestSource Mix(Population population, int connection)
    {
        var centre = population.Centres[connection % population.Centres.Count];
        return (connection % 4) switch
        {
            0 => new Repeating([Requests.Get("/api/v1/recognition-entries?limit=50", centre.Organizer.Token)]),
            1 => RequestFigures.NewEntry(centre, new Random(connection)),
            _ => new Repeating([Requests.Get($"/api/v1/needs/{centre.Needs[connection % centre.Needs.Count]}", centre.Organizer.Token)]),
        };
    }
}
