using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Persistence;
using Osl.Testing.Hosting;

namespace Osl.Chaos.InProcess.Faults;

/// <summary>The real host in this process, whose database commands can be made to fail, and whose letters are kept.</summary>
internal sealed class FaultHost(TestDatabase database) : OslHost(database)
{
    private const string Header = "X-Fault";

    private readonly ConcurrentDictionary<string, Fault> faults = new();

    /// <summary>What is put between every client and the host.</summary>
    public Func<DelegatingHandler>? Between { get; set; }

    public LetterBox Letters { get; } = new();

    /// <summary>Lets this fault strike the request that carries the header.</summary>
    public (string Name, string Value) Arm(Fault fault)
    {
        var id = Guid.NewGuid().ToString();
        faults[id] = fault;
        return (Header, id);
    }

    protected override IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new("Logging:LogLevel:Default", "None"),
        new("Logging:LogLevel:Microsoft", "None"),
        new("Access:PasswordIterations", "100000"),
        new("Access:SessionCacheSeconds", "1"),
        new("Access:InvitationLink", LetterBox.Link),
        new("Access:PasswordResetLink", LetterBox.Link),
        new("Mail:Folder", Path.Combine(Path.GetTempPath(), "osl-chaos-mail")),
    ];

    protected override HttpClient NewClient() => Between is { } between ? CreateDefaultClient(between()) : base.NewClient();

    protected override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ISecretPost>(Letters);
        services.AddSingleton<IStartupFilter>(new FaultyRequests(faults));
        var real = services.Last(service => service.ServiceType == typeof(IDatabaseDialect));
        services.AddSingleton<IDatabaseDialect>(provider => new FaultyDialect((IDatabaseDialect)real.ImplementationFactory!(provider), Database.Provider == "Sqlite"));
    }

    /// <summary>Hands a request's fault to everything that is done for it.</summary>
    private sealed class FaultyRequests(ConcurrentDictionary<string, Fault> faults) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (http, rest) =>
            {
                if (!faults.TryRemove(http.Request.Headers[Header].ToString(), out var fault))
                {
                    await rest(http);
                    return;
                }

                fault.Request = http;
                Fault.Current = fault;
                try
                {
                    await rest(http);
                }
                finally
                {
                    Fault.Current = null;
                    fault.Over.TrySetResult();
                }
            });
            next(app);
        };
    }
}
