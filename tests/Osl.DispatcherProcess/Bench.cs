using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Tenancy;
using Osl.DispatcherProcess.Ledgers;

namespace Osl.DispatcherProcess;

/// <summary>Measures the dispatcher on a migrated, empty database: stores first, then delivers.</summary>
internal static class Bench
{
    private const int Streams = 500;

    public static async Task Run(string provider, string connection, int events)
    {
        using var host = DispatcherHost.Build(provider, connection, consumers: [ConformanceModule.AllConsumers[0]]);
        DispatcherHost.CreateTables(host);
        await host.Services.GetRequiredService<IEventDelivery>().DrainAsync(CancellationToken.None);
        var sender = host.Services.GetRequiredService<ISystemSender>();
        var centre = CentreId.From(Guid.NewGuid());
        var storing = Stopwatch.GetTimestamp();
        foreach (var ledger in Enumerable.Range(0, Streams).Select(_ => Guid.NewGuid()))
        {
            await sender.Send(centre, new WriteNotes(ledger, events / Streams), CancellationToken.None);
        }

        Console.WriteLine($"stored {events} events in {Streams} transactions in {Stopwatch.GetElapsedTime(storing).TotalSeconds:0.0} s");
        var delivering = Stopwatch.GetTimestamp();
        var cpu = Environment.CpuUsage.TotalTime;
        await host.StartAsync();
        while (await Open(host) > 0)
        {
            await Task.Delay(50);
        }

        var took = Stopwatch.GetElapsedTime(delivering);
        Console.WriteLine($"delivered {events} events in {took.TotalSeconds:0.0} s: {events / took.TotalSeconds:0} a second, {(Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / events:0} µs of this process's time each");
        await host.StopAsync();
    }

    private static async Task<int> Open(IHost host)
    {
        await using var context = host.Services.GetRequiredService<IDbContextFactory<MessagingDbContext>>().CreateDbContext();
        return await context.Set<InboxMessage>().CountAsync(delivery => delivery.DoneAt == null);
    }
}
