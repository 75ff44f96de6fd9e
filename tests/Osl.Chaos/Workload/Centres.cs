using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Modules;
using Osl.Chaos.InProcess.Faults;
using Osl.Chaos.InProcess.Stories;
using Osl.Testing.Hosting;
using Osl.Testing.Towns;

namespace Osl.Chaos.Workload;

/// <summary>The centres that writers write in, each with an organiser who can log in and with communities, made through the API of a host in this process.</summary>
internal static class Centres
{
    public const string Password = "cztery proste slowa razem";

    private const int Communities = 3;

    /// <summary>The addresses of the organisers.</summary>
    public static readonly IReadOnlyList<string> Organisers = [.. new[] { "zmyslin", "bajkowo", "nibylas", "dalekowo" }.Select(centre => $"organizator@{centre}.example")];

    /// <summary>Fills a migrated database.</summary>
    public static async Task Found(string provider, string connectionString)
    {
        await using (var host = Open(provider, connectionString))
        {
            foreach (var address in Organisers)
            {
                await Found(host, await Town.Found(host), address);
            }

            await host.Services.GetRequiredService<IEventDelivery>().DrainAsync(CancellationToken.None);
        }

        // The last one who closes the file brings the log into it.
        SqliteConnection.ClearAllPools();
    }

    /// <summary>A host in this process on a database that stays, whose jobs rest.</summary>
    public static QuietHost Open(string provider, string connectionString)
    {
        var host = new QuietHost(new Given(provider, connectionString));
        host.Clock.SetTo(DateTimeOffset.UtcNow);
        return host;
    }

    private static async Task Found(QuietHost host, Town town, string address)
    {
        for (var i = 1; i <= Communities; i++)
        {
            await town.Community($"Osiedle {i}");
        }

        var staff = await town.Admin.Make("staff", new { displayName = "Osoba Wymyślona", email = address, post = "OrganizerOSL", activeFrom = town.Day(-30), roles = new[] { new { role = Roles.OrganizerOsl } } });
        await town.Admin.Make("invitations", new { staffMemberId = staff });
        await host.RunJob("access.letters");
        (await host.Anonymous().Post($"auth/invitations/{host.Letters.TokenTo(address)}", new { password = Password })).ExpectDone();
    }

    internal sealed class QuietHost(TestDatabase database) : OslHost(database)
    {
        public LetterBox Letters { get; } = new();

        protected override IEnumerable<KeyValuePair<string, string?>> Settings =>
        [
            new("Logging:LogLevel:Default", "None"),
            new("Logging:LogLevel:Microsoft", "None"),
            new("Access:PasswordIterations", "100000"),
            new("Access:InvitationLink", LetterBox.Link),
        ];

        protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<ISecretPost>(Letters);
    }

    /// <summary>A database that stays.</summary>
    private sealed class Given(string provider, string connectionString) : TestDatabase
    {
        public override string Provider => provider;

        public override string ConnectionString => connectionString;

        public override void Dispose()
        {
        }
    }
}
