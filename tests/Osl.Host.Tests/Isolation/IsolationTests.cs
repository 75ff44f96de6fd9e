using System.Text.RegularExpressions;
using Osl.Host.Tests.Acceptance;
using Osl.Host.Tests.Web;
using Osl.Testing.Api;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;
using Osl.Testing.Isolation;
using Osl.Testing.Towns;

namespace Osl.Host.Tests.Isolation;

/// <summary>S2: what belongs to another centre does not exist, and nothing that it wrote is told. The house is this class's own, for its data are spoilt.</summary>
public abstract partial class IsolationTests(WebHouse house)
{
    /// <summary>Operations on things that staff cannot make in these modules, or that tell no id of theirs; each for its reason.</summary>
    private static readonly string[] OutOfReach =
    [
        "getNotificationDelivery", // No mail is sent while the clock stands still.
        "markNotificationRead", // The same.
        "endSession", // A session is its owner's; test clients have none.
        "lockAccount", "unlockAccount", "deleteAccount", "getAccount", // Accounts come out of letters.
        "getInvitation", "revokeInvitation",
    ];

    [DatabaseFact]
    public async Task Another_centre_can_neither_reach_nor_read_anything()
    {
        var towns = await TwoTowns.In(house);
        await Its_ids_are_answered_as_ids_that_do_not_exist(towns);
        await Its_ids_in_a_body_refer_to_nothing(towns.Ours, towns.Theirs);
        (await new Canary(house.Host, towns.Theirs.Centre).Plant()).ShouldBeGreaterThan(50);

        (await Sung(towns, towns.TheirClient)).Count.ShouldBeGreaterThan(30, "The owner does not see it either: nothing was planted where the API looks.");
        (await Sung(towns, towns.OurClient)).ShouldBeSubsetOf(Canary.HeardByAll);
        (await Sung(towns, house.Stranger)).ShouldBeSubsetOf(Canary.HeardByAll);
    }

    private async Task Its_ids_are_answered_as_ids_that_do_not_exist(TwoTowns towns)
    {
        var theirs = towns.Crawl(house);
        var asked = new HashSet<string>();
        var findings = new List<string>();
        var operations = house.Operations.Where(o => o.IsSecured && o.Parameters.Any(IsId)).ToList();
        foreach (var operation in operations.Where(o => !PermissionMatrix.Read().IsPlatforms(o.Id)))
        {
            foreach (var values in await theirs.Values(operation))
            {
                asked.Add(operation.Id);
                var answer = await towns.OurClient.Ask(operation.Request(values));
                var nothing = await towns.OurClient.Ask(operation.Request());
                if (answer.Code != 404 || Same(answer.Body) != Same(nothing.Body))
                {
                    findings.Add($"{operation}: {answer.Code} {answer.Body} instead of {nothing.Code} {nothing.Body}");
                }
            }
        }

        findings.ShouldBeEmpty();
        operations.Where(o => !PermissionMatrix.Read().IsPlatforms(o.Id)).Select(o => o.Id).Except(asked).Except(OutOfReach).ShouldBeEmpty("No id of theirs was found for these.");
        asked.Count.ShouldBeGreaterThan(60);
    }

    private static async Task Its_ids_in_a_body_refer_to_nothing(Town ours, Town theirs)
    {
        var community = (await theirs.Organizer.Get("communities"))["items"][0]!["id"]!.GetValue<Guid>();
        var diagnosis = (await theirs.Organizer.Get("diagnoses"))["items"][0]!["id"]!.GetValue<Guid>();
        var conclusions = (await theirs.Organizer.Get("planning/conclusions"))["items"].AsArray().Select(one => one!["id"]!.GetValue<Guid>());
        ApiAnswer[] answers =
        [
            await ours.Organizer.Create("consultations", new { title = "Cudza", description = "Cudza.", from = ours.Today, to = ours.Day(7), communityId = community }),
            await ours.Organizer.Create("consultations", new { title = "Cudza", description = "Cudza.", from = ours.Today, to = ours.Day(7), diagnosisId = diagnosis }),
            await ours.Organizer.Create("resources", new { kind = "Place", name = "Cudzy dom", communityIds = new[] { community } }),
            await ours.Organizer.Create("plans", new { title = "Cudzy", periodFrom = ours.Today, periodTo = ours.Day(30), sections = new[] { new { municipalityId = theirs.Municipality } } }),
            await ours.Organizer.Create("plans", new { title = "Cudzy", periodFrom = ours.Today, periodTo = ours.Day(30), sections = new[] { new { municipalityId = ours.Municipality } }, conclusionIds = conclusions }),
            await ours.Organizer.Create("follow-ups", new { subject = "Cudze", subjectKind = "Other", dueOn = ours.Day(5), ownerId = theirs.OrganizerId }),
            await ours.Director.Create("teams", new { name = "Cudzy zespół", memberIds = new[] { theirs.OrganizerId } }),
        ];

        answers.ShouldAllBe(answer => answer.Status == 400 && answer.Codes.Contains("unknown_reference") || answer.Status == 422 && answer.Codes.Contains("ACC-24"));
    }

    /// <summary>The operations whose answers have the canary's word, whatever ids are asked for and whatever is searched.</summary>
    private async Task<List<string>> Sung(TwoTowns towns, HttpClient client)
    {
        var (own, theirs) = (new Crawler(client, house.Document), towns.Crawl(house));
        var found = new List<string>();
        var asked = 0;
        foreach (var operation in house.Operations.Where(o => o.IsRead))
        {
            foreach (var values in (await own.Values(operation)).Concat(await theirs.Values(operation)))
            {
                asked++;
                var plain = await client.Ask(operation.Request(values));
                var searched = operation.Has("query", "q") ? await client.Ask(operation.Request(values, query: $"q={Canary.Song}")) : plain;
                if ((plain.Body + plain.Response.Headers + searched.Body + searched.Response.Headers).Contains(Canary.Song, StringComparison.OrdinalIgnoreCase))
                {
                    found.Add(operation.Id);
                }
            }
        }

        asked.ShouldBePositive();
        return [.. found.Distinct()];
    }

    private static bool IsId(Parameter parameter) =>
        parameter.In == "path" && parameter.Schema.TryGetProperty("format", out var format) && format.GetString() == "uuid";

    private static string Same(string body) => TraceId().Replace(body, "");

    [GeneratedRegex("\"traceId\":\"[^\"]+\"", RegexOptions.NonBacktracking)]
    private static partial Regex TraceId();
}

public sealed class IsolationTestsOnSqlite(WebOnSqlite house) : IsolationTests(house), IClassFixture<WebOnSqlite>;

[OnPostgreSql]
public sealed class IsolationTestsOnPostgreSql(WebOnPostgreSql house) : IsolationTests(house), IClassFixture<WebOnPostgreSql>;
