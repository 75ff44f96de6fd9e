using System.Net;
using Osl.Bench.Load;
using Osl.Bench.Loading;

namespace Osl.Bench.Figures;

/// <summary>A request that the product and the raw program are both asked.</summary>
/// <param name="Expected">The status that every answer has to have.</param>
/// <param name="Prepare">Makes the requests for one server, by the number of the connection.</param>
internal sealed record RequestFigure(
    string Name, string Title, int Expected, Func<Population, IPEndPoint, Task<Func<int, IRequestSource>>> Prepare, bool Writes = false);

/// <summary>The request figures by name.</summary>
internal static class RequestFigures
{
    private const string Entries = "/api/v1/recognition-entries";
    private const int Page = 50;
    private const int Variety = 50;

    public static readonly IReadOnlyList<RequestFigure> All =
    [
        new("read", "read one need", 200, (population, _) => EachCentre(population, (centre, chance) =>
            Repeat(() => Requests.Get($"/api/v1/needs/{Pick(centre.Needs, chance)}", centre.Organizer.Token)))),
        new("list-first", "list page of 50, first", 200, (population, _) => EachCentre(population, (centre, _) =>
            new Repeating([Requests.Get($"{Entries}?limit={Page}", centre.Organizer.Token)]))),
        new("list-deep", "list page of 50, deep", 200, Deep),
        new("list-filtered", "filtered list with count", 200, (population, _) => EachCentre(population, (centre, chance) =>
            Repeat(() => Requests.Get($"{Entries}?communityId={Pick(centre.Communities, chance)}&kind=Need&count=true&limit={Page}", centre.Organizer.Token)))),
        new("not-modified", "conditional GET, 304", 304, (population, _) => EachCentre(population, (centre, chance) =>
            Repeat(() => Requests.Get($"/api/v1/needs/{Pick(centre.Needs, chance)}", centre.Organizer.Token, "If-None-Match: \"v2\"")))),
        new("catalogue", "public catalogue, page of 50, cold", 200, (population, _) => EachCentre(population, (centre, _) => new Repeating([Requests.Get(Catalogue(centre), null)]))),
        new("catalogue-304", "public catalogue, 304", 304, Known),
        new("create", "create an entry", 201, (population, _) => EachCentre(population, (centre, chance) => NewEntry(centre, chance)), Writes: true),
    ];

    public static IRequestSource NewEntry(LoadedCentre centre, Random chance) => Creating.Of(
        $"/api/v1/communities/{Pick(centre.Communities, chance)}/recognition-entries",
        centre.Organizer.Token,
        number => $$"""
            {"kind":"Potential","scope":"SupportiveActions","domain":"Social","title":"{{Words.Titles[5]}} {{number}}","description":"{{Words.Descriptions[2]}}","channel":"Meeting","recognisedOn":"2026-01-15","sources":[{"kind":"Meeting","reference":"zebranie mieszkańców"}],"symptoms":["{{Words.Symptoms[0]}}"],"causes":[]}
            """);

    private static string Catalogue(LoadedCentre centre) => $"/api/v1/public/centres/{centre.Id}/catalogue?limit={Page}";

    // Each centre's page under the tag that the server gave it.
    private static async Task<Func<int, IRequestSource>> Known(Population population, IPEndPoint server)
    {
        var requests = new List<byte[]>();
        foreach (var centre in population.Centres)
        {
            var answer = await Exchange.Once(server, Requests.Get(Catalogue(centre), null));
            requests.Add(Requests.Get(Catalogue(centre), null, $"If-None-Match: {answer.Header("ETag")}"));
        }

        return connection => new Repeating([requests[connection % requests.Count]]);
    }

    private static Task<Func<int, IRequestSource>> EachCentre(Population population, Func<LoadedCentre, Random, IRequestSource> source) =>
        Task.FromResult<Func<int, IRequestSource>>(connection => source(population.Centres[connection % population.Centres.Count], new Random(connection)));

    // Nearly at the end of the fullest journals: as many pages in as they have.
    private static async Task<Func<int, IRequestSource>> Deep(Population population, IPEndPoint server)
    {
        var most = population.Centres.Max(centre => centre.Size.Entries);
        var pages = (most - (2 * Page)) / Page;
        var requests = new List<byte[]>();
        foreach (var centre in population.Centres.Where(centre => centre.Size.Entries == most))
        {
            var cursor = await Paging.Cursor(server, centre.Organizer.Token, Entries, Page, pages);
            requests.Add(Requests.Get($"{Entries}?limit={Page}&cursor={cursor}", centre.Organizer.Token));
        }

        return connection => new Repeating([requests[connection % requests.Count]]);
    }

    private static Repeating Repeat(Func<byte[]> request) => new([.. Enumerable.Range(0, Variety).Select(_ => request())]);

    private static T Pick<T>(IReadOnlyList<T> some, Random chance) => some[chance.Next(some.Count)];
}
