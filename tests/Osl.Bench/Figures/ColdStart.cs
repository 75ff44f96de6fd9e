using System.Diagnostics;
using Osl.Bench.Servers;

namespace Osl.Bench.Figures;

/// <summary>From the start of the process to the first list that comes out of the database.</summary>
internal static class ColdStart
{
    public static async Task<IEnumerable<Finding>> Measure(Stage stage)
    {
        var token = stage.Population.Centres[0].Organizer.Token;
        List<double> seconds = [];
        for (var i = 0; i < stage.Options.Repeats; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            using var product = Programs.LaunchProduct(stage.Database, stage.Folder, stage.Settings);
            await product.Ready("/api/v1/recognition-entries", token);
            seconds.Add(Stopwatch.GetElapsedTime(begun).TotalSeconds);
            product.Stop();
        }

        return [new Finding("cold-start", "cold start to the first list out of the database", Median.Middle(seconds), "s")];
    }
}
