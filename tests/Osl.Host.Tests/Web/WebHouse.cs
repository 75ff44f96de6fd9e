using System.Collections.Concurrent;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Host.Tests.Permissions;
using Osl.Testing.Api;
using Osl.Testing.Hosting;

namespace Osl.Host.Tests.Web;

/// <summary>A running house on one database and a real port, shared by the web tests of that database.</summary>
public abstract class WebHouse : IAsyncLifetime
{
    /// <summary>The one origin whose pages may call.</summary>
    internal const string FrontEnd = "https://panel.example";

    private static readonly PermissionMatrix Matrix = PermissionMatrix.Read();

    private readonly ConcurrentDictionary<string, HttpClient> _byRole = new();

    protected WebHouse(OslHost host)
    {
        Host = host;
        Host.UseKestrel(0);
        Everybody = Client(Centre);
        Colleague = Client(Centre);
        Neighbour = Client(NeighbourCentre);
        Stranger = Host.Anonymous().Http;
    }

    internal static IEnumerable<KeyValuePair<string, string?>> Settings => [new("FrontEnds:Origins:0", FrontEnd)];

    internal OslHost Host { get; }

    internal CentreId Centre { get; } = CentreId.From(Guid.NewGuid());

    internal CentreId NeighbourCentre { get; } = CentreId.From(Guid.NewGuid());

    internal ApiDocument Document { get; private set; } = null!;

    internal IReadOnlyList<Operation> Operations => Document.Operations;

    /// <summary>Somebody of the first centre with every right.</summary>
    internal HttpClient Everybody { get; }

    /// <summary>Another of the same centre, with every right.</summary>
    internal HttpClient Colleague { get; }

    /// <summary>Somebody of another centre, with every right there.</summary>
    internal HttpClient Neighbour { get; }

    internal HttpClient Stranger { get; }

    public async Task InitializeAsync() => Document = new ApiDocument(await Stranger.GetStringAsync("/openapi/v1.json"));

    public async Task DisposeAsync() => await Host.DisposeAsync();

    /// <summary>Somebody who may do this: of the centre, or the platform's operator where it is the platform's.</summary>
    internal HttpClient Able(Operation operation) => Matrix.IsPlatforms(operation.Id) ? As(Roles.PlatformOperator) : Everybody;

    /// <summary>Somebody of the first centre with the rights of one role.</summary>
    internal HttpClient As(string role) => _byRole.GetOrAdd(role, _ => Host.Client(Centre, role).Http);

    /// <summary>Asks and says what is wrong with the answer: its status, its shape as a problem, or that the document does not know it.</summary>
    internal static async Task<string?> Expect(HttpClient client, Operation operation, HttpRequestMessage request, int status, string? fault = null)
    {
        var answer = await client.Ask(request);
        var asked = $"{request.Method} {request.RequestUri}";
        if (answer.Code != status)
        {
            return $"{asked} gave {answer.Code} instead of {status}: {answer.Body}";
        }

        if (status >= 400 && answer.FlawAsProblem() is { } flaw)
        {
            return $"{asked}: {flaw}";
        }

        if (!operation.Responses.ContainsKey(status))
        {
            return $"{status} is not in the document";
        }

        return fault is null || answer.Faults.Any(f => f.StartsWith(fault, StringComparison.Ordinal))
            ? null
            : $"{asked} does not name {fault} but {string.Join(", ", answer.Faults)}";
    }

    /// <summary>Of the centre, with every right but the platform's.</summary>
    private HttpClient Client(CentreId centre) => Host.Client(centre, [.. Roles.All.Except([Roles.PlatformOperator])]).Http;
}

/// <summary>The house on SQLite.</summary>
public sealed class WebOnSqlite() : WebHouse(new WithFrontEnd())
{
    private sealed class WithFrontEnd : SqliteHost
    {
        protected override IEnumerable<KeyValuePair<string, string?>> Settings => WebHouse.Settings;
    }
}

/// <summary>The house on PostgreSQL.</summary>
public sealed class WebOnPostgreSql() : WebHouse(new WithFrontEnd())
{
    private sealed class WithFrontEnd : PostgreSqlHost
    {
        protected override IEnumerable<KeyValuePair<string, string?>> Settings => WebHouse.Settings;
    }
}

[CollectionDefinition(nameof(WebOnSqlite))]
public sealed class WebOnSqliteTests : ICollectionFixture<WebOnSqlite>;

[CollectionDefinition(nameof(WebOnPostgreSql))]
public sealed class WebOnPostgreSqlTests : ICollectionFixture<WebOnPostgreSql>;
