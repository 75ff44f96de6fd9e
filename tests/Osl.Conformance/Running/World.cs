using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Modules;
using Osl.Conformance.Hosting;
using Osl.Testing.Api;
using Osl.Testing.Hosting;
using Osl.Testing.Isolation;
using Osl.Testing.Towns;

namespace Osl.Conformance.Running;

/// <summary>A running host with two furnished centres, and everybody who may ask it.</summary>
internal sealed class World : IAsyncDisposable
{
    private readonly ConformanceHost host;

    private World(ConformanceHost host, Uri address, ApiDocument document, Town ours, Town theirs)
    {
        (this.host, Document, Ours, Theirs) = (host, document, ours, theirs);
        Http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.All,
            RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8,
            Expect100ContinueTimeout = TimeSpan.FromSeconds(5),
        })
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromSeconds(60),
        };
        Http.DefaultRequestHeaders.Add(Run.Mark, "1");
        Neighbour = Member("neighbour", theirs) with { HearsNeighbours = true };
        Anonymous = new Credential("anonymous", null, PermissionMatrix.Anonymous);
        Enter();
    }

    public ApiDocument Document { get; }

    public PermissionMatrix Matrix { get; } = PermissionMatrix.Read();

    /// <summary>Operations on the caller's own account, which only somebody with a real log-in has.</summary>
    private static readonly string[] OfHolders =
        ["getOwnAccount", "listOwnSessions", "endSession", "endAllSessions", "changePassword", "beginTwoFactor", "confirmTwoFactor", "disableTwoFactor"];

    private Holder? holder;
    private int arrivals;

    public Town Ours { get; private set; }

    public Town Theirs { get; }

    public HttpClient Http { get; }

    /// <summary>Has every right in our centre.</summary>
    public Credential Everybody { get; private set; } = null!;

    /// <summary>Has every right in the other centre.</summary>
    public Credential Neighbour { get; }

    public Credential Platform { get; private set; } = null!;

    public Credential Anonymous { get; }

    public IReadOnlyList<Credential> Others { get; private set; } = [];

    public static async Task<World> Furnish(TestDatabase database, Action<IApplicationBuilder>? faults = null)
    {
        var host = new ConformanceHost(database, faults);
        host.UseKestrel(0);
        var stranger = host.Anonymous().Http;
        var document = new ApiDocument(await stranger.GetStringAsync("/openapi/v1.json"));
        var (ours, theirs) = (await Town.Found(host), await Town.Found(host));
        await ours.Furnish();
        await theirs.Furnish();
        var world = new World(host, stranger.BaseAddress!, document, ours, theirs);
        await world.Settle();
        return world;
    }

    /// <summary>Another centre is ours from now on, with one of everything.</summary>
    public async Task Refurnish()
    {
        holder = null;
        Ours = await Town.Found(host);
        await Ours.Furnish();
        Enter();
        await Settle();
    }

    /// <summary>What a client can find there.</summary>
    public async Task<Ids> Known(Credential credential, Town town)
    {
        var ids = new Ids(Document, town.Centre.ToString());
        var (crawler, platforms) = (Crawl(credential, town), Crawl(Platform, town));
        foreach (var operation in Document.Operations.Where(operation => operation.Path.Contains('{')).DistinctBy(operation => Ids.Collection(operation.Path)))
        {
            foreach (var values in await (Matrix.IsPlatforms(operation.Id) ? platforms : crawler).Values(operation))
            {
                ids.Add(Ids.Collection(operation.Path), [.. values.Values]);
            }
        }

        ids.AddOrganizer(town.OrganizerId);
        town.Municipalities.ToList().ForEach(ids.AddMunicipality);
        foreach (var conclusion in (await town.Organizer.Get("planning/conclusions"))["items"].AsArray())
        {
            ids.Add("/api/v1/planning/conclusions/{}", [conclusion!["id"]!.ToString()]);
        }

        return ids;
    }

    /// <summary>Puts the canary into every text of the other centre.</summary>
    public Task<int> Plant() => new Canary(host, Theirs.Centre).Plant();

    /// <summary>Who may do this: of our centre, or the platform's operator where it is the platform's.</summary>
    public async Task<Credential> Able(Operation operation) =>
        !operation.IsSecured ? Anonymous
        : OfHolders.Contains(operation.Id) ? (await SomebodyLoggedIn()).Credential
        : Matrix.IsPlatforms(operation.Id) ? Platform
        : Everybody;

    /// <summary>With a session that is good still: an earlier request may have ended it.</summary>
    public async Task<Holder> SomebodyLoggedIn()
    {
        if (holder is null || (await new ApiClient(host.CreateClient(), holder.Credential.Token).Get("auth/me")).Status != 200)
        {
            holder = await Holder.Arrive(host, host.Post, Ours, ++arrivals);
        }

        return holder;
    }

    /// <summary>A token out of an invitation's letter, good once.</summary>
    public async Task<string> Invitation() => (await Holder.Invite(host, host.Post, Ours, ++arrivals)).Token;

    private Crawler Crawl(Credential credential, Town town)
    {
        var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = Http.BaseAddress };
        client.DefaultRequestHeaders.Authorization = new("Bearer", credential.Token);
        return new Crawler(client, Document, new Dictionary<string, string>
        {
            ["/api/v1/centres"] = town.Centre.ToString(),
            ["/api/v1/public/centres"] = town.Centre.ToString(),
            ["/api/v1/plans/{planId}/indicators/{id}/readings"] = "2026-03-02",
        });
    }

    /// <summary>Waits until every event has been heard, so that the next answer does not hang on a race.</summary>
    public Task Settle() => host.Services.GetRequiredService<IEventDelivery>().DrainAsync(CancellationToken.None);

    /// <summary>What the host logged behind an answer.</summary>
    public static string Behind(string body) => HostFailures.Behind(body);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await host.DisposeAsync();
    }

    private void Enter()
    {
        Everybody = Member("everybody", Ours);
        Platform = Of(Roles.PlatformOperator) with { HearsNeighbours = true };
        Others =
        [
            Anonymous,
            Platform,
            Neighbour,
            new Credential("made-up session", "osl_at_0000000000000000000000000000000000000000000", PermissionMatrix.Anonymous),
            .. Roles.All.Except([Roles.PlatformOperator]).Select(Of),
        ];
    }

    private Credential Of(string role) => new(role, Token(host.Client(Ours.Centre, StaffMemberId.From(Ours.OrganizerId), role)), role);

    private Credential Member(string name, Town town) =>
        new(name, Token(host.Client(town.Centre, StaffMemberId.From(town.OrganizerId), [.. Roles.All.Except([Roles.PlatformOperator])])));

    private static string Token(ApiClient client) => client.Http.DefaultRequestHeaders.Authorization!.Parameter!;
}
