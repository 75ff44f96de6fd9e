using System.Diagnostics;
using Osl.Bench.Databases;
using Osl.Bench.Figures;
using Osl.Bench.Loading;
using Osl.Bench.Reports;
using Osl.Bench.Servers;
using Osl.Testing.Databases;

namespace Osl.Bench;

/// <summary>The whole run: each database, its load, its servers, its figures, one report.</summary>
internal static class BenchRun
{
    public static async Task<int> Run(BenchOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("osl-bench-").FullName;
        var report = new Report(options);
        try
        {
            foreach (var provider in options.Databases)
            {
                if (provider == Provider.PostgreSql && !PostgresCluster.IsInstalled)
                {
                    report.Skip(provider, PostgresCluster.HowToInstall);
                    continue;
                }

                await On(provider, folder, options, report);
            }
        }
        finally
        {
            BenchDatabase.StopServer();
            Directory.Delete(folder, recursive: true);
        }

        report.Write();
        return 0;
    }

    private static async Task On(Provider provider, string folder, BenchOptions options, Report report)
    {
        using var database = BenchDatabase.Create(provider, folder);
        var population = Load(database, options.Size, folder);
        var figures = RequestFigures.All.Where(figure => options.Asks(figure.Name)).ToList();
        using var product = Programs.LaunchProduct(database, folder);
        using var raw = Programs.LaunchRaw(database, folder, rememberSeconds: 0);
        using var remembering = Programs.LaunchRaw(database, folder, rememberSeconds: 2);
        ServerProcess[] servers = [product, raw, remembering];
        foreach (var server in servers)
        {
            await server.Ready();
        }

        foreach (var figure in figures)
        {
            await SameAnswers.Check(figure, population, servers);
        }

        await SameRows.Check(database, population, servers);
        report.Add(provider, await Ratios.Measure(figures, population, servers, options));
    }

    private static Population Load(BenchDatabase database, DataSize size, string folder)
    {
        var begun = Stopwatch.GetTimestamp();
        Programs.Migrate(database, folder);
        var population = new Loader(database).Load(size);
        Console.Error.WriteLine($"{database.Provider}: {size.Name}, {population.Entries:N0} journal entries, loaded in {Stopwatch.GetElapsedTime(begun).TotalSeconds:0.0} s");
        return population;
    }
}
