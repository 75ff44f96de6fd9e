using System.Diagnostics;
using Osl.Bench.Databases;
using Osl.Bench.Figures;
using Osl.Bench.Load;
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
            if (Programs.Configuration == "Release")
            {
                Programs.Publish(folder);
            }

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
        return report.IsComplete ? 0 : 1;
    }

    private static async Task On(Provider provider, string folder, BenchOptions options, Report report)
    {
        using (var database = BenchDatabase.Create(provider, folder, empty => Programs.Migrate(empty, folder)))
        {
            await using var stage = new Stage(database, Load(database, options.Size), folder, options);
            await Figure("cold-start", () => ColdStart.Measure(stage));
            await stage.StartProduct();
            await Figure("memory", () => Memory.Measure(stage));
            await Requests(stage, report);
            await Figure("log-in", () => LogIns.Measure(stage));
            await Figure("approve", () => Approvals.Measure(stage));
            await Figure("burst", () => EnrolmentBurst.Measure(stage));
            await Figure("dispatch", () => Dispatch.Measure(stage));
            await Figure("sweep", () => ReminderSweep.Measure(stage));
            if (provider == Provider.PostgreSql)
            {
                await Figure("two-hosts", () => TwoHosts.Measure(stage));
            }
        }

        await Figure("flatness", () => Flatness.Measure(provider, folder, options));
        await Figure("attendance", () => AttendanceFlatness.Measure(provider, folder, options));

        async Task Figure(string name, Func<Task<IEnumerable<Finding>>> measure)
        {
            if (options.Asks(name))
            {
                try
                {
                    report.Add(provider, await measure());
                }
                catch (Exception failure) when (failure is TimeoutException or UnexpectedAnswerException or InvalidOperationException)
                {
                    report.Fail(provider, name, failure);
                }
            }
        }
    }

    private static async Task Requests(Stage stage, Report report)
    {
        var figures = RequestFigures.All.Where(figure => stage.Options.Asks(figure.Name)).ToList();
        if (figures.Count == 0)
        {
            return;
        }

        using var raw = await Programs.LaunchRaw(stage.Database, stage.Folder, rememberSeconds: 0).Ready();
        using var remembering = await Programs.LaunchRaw(stage.Database, stage.Folder, rememberSeconds: 2).Ready();
        ServerProcess[] servers = [stage.Product, raw, remembering];
        foreach (var figure in figures)
        {
            await SameAnswers.Check(figure, stage.Population, servers);
        }

        await SameRows.Check(stage.Database, stage.Population, servers);
        report.Add(stage.Database.Provider, await Ratios.Measure(figures, stage.Population, servers, stage.Options));
    }

    private static Population Load(BenchDatabase database, DataSize size)
    {
        var begun = Stopwatch.GetTimestamp();
        var population = new Loader(database).Load(size);
        Console.Error.WriteLine($"{database.Provider}: {size.Name}, {population.Entries:N0} journal entries, loaded in {Stopwatch.GetElapsedTime(begun).TotalSeconds:0.0} s");
        return population;
    }
}
