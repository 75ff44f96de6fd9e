using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.DispatcherProcess;
using Osl.DispatcherProcess.Ledgers;

// run <provider> <connection>              delivers until it is killed
// write-and-die <provider> <connection> <centre> <ledger>   stores one note and is gone before anybody is woken
var (verb, provider, connection) = (args[0], args[1], args[2]);
var settings = new Dictionary<string, string?> { ["Messaging:Lease"] = "00:00:02", ["Messaging:Sweep"] = "00:00:00.5", ["Messaging:Batch"] = "16" };
using var host = DispatcherHost.Build(provider, connection, settings);
switch (verb)
{
    case "run":
        await host.StartAsync();
        Console.WriteLine("ready");
        await host.WaitForShutdownAsync();
        break;
    case "write-and-die":
        await host.Services.GetRequiredService<ISystemSender>().Send(CentreId.From(Guid.Parse(args[3])), new WriteNotes(Guid.Parse(args[4])), CancellationToken.None);
        Process.GetCurrentProcess().Kill();
        break;
    default:
        throw new InvalidOperationException($"No such verb: {verb}.");
}
