using Osl.Host.Tests.Web;
using Osl.Testing.Databases;

namespace Osl.Host.Tests.Isolation;

/// <summary>S2: nothing that a centre wrote is in any answer to another. The house is this class's own, for its data are spoilt.</summary>
public abstract class CanaryTests(WebHouse house)
{
    [DatabaseFact]
    public async Task A_word_in_every_text_of_a_centre_is_told_to_nobody_else()
    {
        (await house.Neighbour.Ask(TableECases.Register("Łazy u sąsiadów"))).Code.ShouldBe(201);
        (await house.Everybody.Ask(TableECases.Register("Łazy u nas"))).Code.ShouldBe(201);
        (await new Canary(house.Host, house.NeighbourCentre).Plant()).ShouldBePositive();

        (await Sung(house.Neighbour)).ShouldNotBeEmpty("The owner does not see it either: nothing was planted where the API looks.");
        (await Sung(house.Everybody)).ShouldBeEmpty();
        (await Sung(house.Stranger)).ShouldBeEmpty();
    }

    /// <summary>The operations whose answers have the word, whatever ids are asked for.</summary>
    private async Task<List<string>> Sung(HttpClient client)
    {
        var own = new Crawler(client, house.Document);
        var theirs = new Crawler(house.Neighbour, house.Document);
        var found = new List<string>();
        var asked = 0;
        foreach (var operation in house.Operations.Where(o => o.IsRead))
        {
            foreach (var values in (await own.Values(operation.Path)).Concat(await theirs.Values(operation.Path)))
            {
                asked++;
                var answer = await client.Ask(operation.Request(values, query: operation.Has("query", "q") ? $"q={Canary.Song}" : ""));
                var plain = await client.Ask(operation.Request(values));
                if ((answer.Body + answer.Response.Headers + plain.Body + plain.Response.Headers).Contains(Canary.Song, StringComparison.OrdinalIgnoreCase))
                {
                    found.Add(operation.Id);
                }
            }
        }

        asked.ShouldBePositive();
        return [.. found.Distinct()];
    }
}

public sealed class CanaryTestsOnSqlite(WebOnSqlite house) : CanaryTests(house), IClassFixture<WebOnSqlite>;

[OnPostgreSql]
public sealed class CanaryTestsOnPostgreSql(WebOnPostgreSql house) : CanaryTests(house), IClassFixture<WebOnPostgreSql>;
