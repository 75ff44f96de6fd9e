using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Application;
using Osl.Testing.Hosting;

namespace Osl.Access.Tests.Api;

/// <summary>The host with a post that tests can read, and a memory of sessions of one second.</summary>
public sealed class AccessOnSqlite : SqliteHost
{
    protected override IEnumerable<KeyValuePair<string, string?>> Settings => AccessHosts.Settings;

    protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<ISecretPost, PostBox>();
}

/// <inheritdoc cref="AccessOnSqlite" />
public sealed class AccessOnPostgreSql : PostgreSqlHost
{
    protected override IEnumerable<KeyValuePair<string, string?>> Settings => AccessHosts.Settings;

    protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<ISecretPost, PostBox>();
}

internal static class AccessHosts
{
    public static readonly IReadOnlyList<KeyValuePair<string, string?>> Settings =
    [
        new("Access:SessionCacheSeconds", "1"),
        new("Access:PasswordIterations", "100000"),
        new("Access:InvitationLink", "https://front.example/zaproszenie?token={token}&koniec"),
        new("Access:PasswordResetLink", "https://front.example/haslo?token={token}&koniec"),
    ];
}
