using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Osl.BuildingBlocks.Application;

namespace Osl.ArchitectureTests.Violations.Rule12;

internal static class ReadsEveryCentre
{
    public static IQueryable<string> Breach(IQueryable<string> rows) => rows.IgnoreQueryFilters();
}

internal static class ReadsEveryCentreInALambda
{
    public static Func<IQueryable<string>> Breach(IQueryable<string> rows) => () => rows.IgnoreQueryFilters(["tenant"]);
}

internal static class AsksForEveryCentre
{
    public static async Task<int> Breach(IReads<string> rows) => await rows.Count(rows.AcrossCentres, default);
}

internal static class WritesSql
{
    public static async Task Breach(DbContext context) => await context.Database.ExecuteSqlRawAsync("DELETE FROM community");
}

internal static class WritesACommand
{
    public static void Breach(SqliteCommand command) => command.CommandText = "DELETE FROM community";
}

internal static class Innocent
{
    public static async Task<int> Honest(IQueryable<string> rows) => await rows.CountAsync();
}

internal sealed record Sweep : ISweep;

internal sealed class InnocentSweep(IReads<string> rows) : ISweepHandler<Sweep>
{
    public async Task<Done> Handle(Sweep request, CancellationToken cancellationToken)
    {
        await rows.Count(rows.AcrossCentres, cancellationToken);
        return Done.Value;
    }
}
