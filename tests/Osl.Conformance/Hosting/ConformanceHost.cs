using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Application;
using Osl.Testing.Hosting;

namespace Osl.Conformance.Hosting;

/// <summary>The real host on a real port; clock and ids are the test's, so that a run is the same on every database.</summary>
/// <param name="faults">Stands before everything of the host's: faults that a test plants.</param>
internal sealed class ConformanceHost(TestDatabase database, Action<IApplicationBuilder>? faults = null) : OslHost(database)
{
    /// <summary>Passwords are hashed as cheaply as is allowed; no memory makes an answer hang on the time; the console is the report's.</summary>
    protected override IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new("Access:PasswordIterations", "100000"),
        new("Access:SessionCacheSeconds", "0"),
        new("Access:InvitationLink", PostBox.Link),
        new("Access:PasswordResetLink", PostBox.Link),
        new("Logging:Console:LogLevel:Default", "None"),
    ];

    public PostBox Post { get; } = new();

    protected override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ISecretPost>(Post);
        services.AddSingleton<IIdSource>(new CountedIds(Clock.GetUtcNow()));
        if (faults is not null)
        {
            services.AddSingleton<IStartupFilter>(new Planted(faults));
        }
    }

    private sealed class Planted(Action<IApplicationBuilder> faults) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            faults(app);
            next(app);
        };
    }
}
