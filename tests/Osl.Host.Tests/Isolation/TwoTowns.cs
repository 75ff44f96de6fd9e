using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Host.Tests.Acceptance;
using Osl.Host.Tests.Web;
using Osl.Testing.Isolation;
using Osl.Testing.Towns;

namespace Osl.Host.Tests.Isolation;

/// <summary>Two centres that have one of everything, and in each somebody with every right but the platform's.</summary>
internal sealed class TwoTowns
{
    private TwoTowns(WebHouse house, Town ours, Town theirs) =>
        (Ours, Theirs, OurClient, TheirClient) = (ours, theirs, Client(house, ours), Client(house, theirs));

    public Town Ours { get; }

    public Town Theirs { get; }

    public HttpClient OurClient { get; }

    public HttpClient TheirClient { get; }

    public static async Task<TwoTowns> In(WebHouse house)
    {
        var (ours, theirs) = (await Town.Found(house.Host), await Town.Found(house.Host));
        await ours.Furnish();
        await theirs.Furnish();
        return new TwoTowns(house, ours, theirs);
    }

    /// <summary>Finds ids of theirs.</summary>
    public Crawler Crawl(WebHouse house) => new(TheirClient, house.Document, new Dictionary<string, string>
    {
        ["/api/v1/centres"] = Theirs.Centre.ToString(),
        ["/api/v1/public/centres"] = Theirs.Centre.ToString(),
        ["/api/v1/plans/{planId}/indicators/{id}/readings"] = "2026-05-01",
    });

    private static HttpClient Client(WebHouse house, Town town) =>
        house.Host.Client(town.Centre, StaffMemberId.From(town.OrganizerId), [.. Roles.All.Except([Roles.PlatformOperator])]).Http;
}
