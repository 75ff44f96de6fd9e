using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Persistence;
using Osl.BuildingBlocks.Tenancy;
using Osl.BuildingBlocks.Tests.Messaging;
using Osl.DispatcherProcess;
using Osl.DispatcherProcess.Ledgers;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.BuildingBlocks.Tests.Pipeline;

public abstract class PagingTests(Func<TestDatabase> database) : HallTests(database)
{
    private const int Rows = 10_000;
    private const int Changes = 500;

    private static readonly SortOrders<Effect> Orders = SortOrders<Effect>.EndingIn(effect => effect.Id).By("position", effect => effect.StreamPosition);

    [DatabaseFact]
    public async Task A_walk_over_10_000_rows_meets_each_untouched_one_once_while_others_come_and_go()
    {
        var host = Hall.NewHost();
        await Change(host, effects => effects.AddRange(Enumerable.Range(0, Rows).Select(i => Row("untouched", i % 100))));
        await Change(host, effects => effects.AddRange(Enumerable.Range(0, Changes).Select(i => Row("leaving", i % 100))));

        var walked = new List<long>();
        string? cursor = null;
        var pages = 0;
        do
        {
            var page = await Page(host, cursor);
            walked.AddRange(page.Items);
            cursor = page.Next;
            if (pages++ < 10)
            {
                await Change(host, effects => effects.AddRange(Enumerable.Range(0, Changes / 10).Select(i => Row("coming", i * 2))));
                await Remove(host, Changes / 10);
            }
        }
        while (cursor is not null);

        pages.ShouldBe((walked.Count + 499) / 500);
        walked.ShouldBeUnique();
        var untouched = (await Hall.Effects(host)).Where(effect => effect.Consumer == "untouched").Select(effect => effect.Id).ToHashSet();
        untouched.Count.ShouldBe(Rows);
        walked.Count(untouched.Contains).ShouldBe(Rows);
        (await Hall.Effects(host)).ShouldNotContain(effect => effect.Consumer == "leaving");
    }

    private Effect Row(string kind, long position) => new() { CentreId = Hall.Centre, Consumer = kind, EventId = Guid.NewGuid(), StreamId = Guid.NewGuid(), StreamPosition = position };

    private async Task<Page<long>> Page(IHost host, string? cursor)
    {
        await using var scope = Scope(host);
        var effects = scope.ServiceProvider.GetRequiredService<IReads<Effect>>();
        return await effects.Page(effects.All, Orders, new PageRequest(500, cursor, "-position", false, "walk"), effect => effect.Id, CancellationToken.None);
    }

    private async Task Change(IHost host, Action<DbSet<Effect>> change)
    {
        await using var scope = Scope(host);
        var context = scope.ServiceProvider.GetRequiredService<ConformanceDbContext>();
        change(context.Set<Effect>());
        await context.SaveChangesAsync();
    }

    private async Task Remove(IHost host, int rows)
    {
        await using var scope = Scope(host);
        var effects = scope.ServiceProvider.GetRequiredService<ConformanceDbContext>().Set<Effect>();
        var ids = await effects.Where(effect => effect.Consumer == "leaving").OrderBy(effect => effect.Id).Take(rows).Select(effect => effect.Id).ToListAsync();
        (await effects.Where(effect => ids.Contains(effect.Id)).ExecuteDeleteAsync()).ShouldBe(rows);
    }

    private AsyncServiceScope Scope(IHost host)
    {
        var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestScope>().ActAs(Actor.SystemIn(Hall.Centre));
        return scope;
    }
}

public sealed class PagingTestsOnSqlite() : PagingTests(TestDatabase.OnSqlite);

[OnPostgreSql]
public sealed class PagingTestsOnPostgreSql() : PagingTests(TestDatabase.OnPostgreSql);
