using System.Globalization;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Host.Tests.Web;

/// <summary>A6: whoever asks too often is told how long to wait, and nobody else is.</summary>
public abstract class RateLimitTests(OslHost host)
{
    private const int Requests = 5;

    protected static IEnumerable<KeyValuePair<string, string?>> Strict => [new("RateLimits:Requests", $"{Requests}"), new("RateLimits:Window", "00:00:05")];

    [DatabaseFact]
    public async Task A6_past_the_limit_a_session_waits_and_others_do_not()
    {
        var centre = CentreId.From(Guid.NewGuid());
        (await Somebody(centre).Get("communities")).Expect(200);
        var (busy, colleague, neighbour) = (Somebody(centre), Somebody(centre), Somebody(CentreId.From(Guid.NewGuid())));
        var answers = new List<ApiAnswer>();
        for (var i = 0; i <= Requests; i++)
        {
            answers.Add(await busy.Get("communities"));
        }

        answers.Take(Requests).ShouldAllBe(answer => answer.Status == 200 && answer.Headers["RateLimit-Policy"] == "\"default\";q=5;w=5");
        answers.Take(Requests).Select(answer => answer.Headers["RateLimit"]).ShouldBe(["\"default\";r=4", "\"default\";r=3", "\"default\";r=2", "\"default\";r=1", "\"default\";r=0"]);
        var refused = answers[^1].Expect(429);
        refused["type"].GetValue<string>().ShouldBe("urn:osl:problem:too-many-requests");
        var wait = int.Parse(refused.Headers["Retry-After"], CultureInfo.InvariantCulture);
        wait.ShouldBeGreaterThan(0);
        (await colleague.Get("communities")).Expect(200);
        (await neighbour.Get("communities")).Expect(200);
        (await host.Anonymous().Get("/health/live")).Expect(200).Headers.Keys.ShouldNotContain("RateLimit");

        // The window is the wall's; a host's clock that stands still does not end it.
        await Task.Delay(TimeSpan.FromSeconds(wait + 5));
        (await busy.Get("communities")).Expect(200);
    }

    private ApiClient Somebody(CentreId centre) => host.Client(centre, Roles.OrganizerOsl);
}

public sealed class RateLimitTestsOnSqlite(RateLimitTestsOnSqlite.StrictHost host) : RateLimitTests(host), IClassFixture<RateLimitTestsOnSqlite.StrictHost>
{
    public sealed class StrictHost : SqliteHost
    {
        protected override IEnumerable<KeyValuePair<string, string?>> Settings => Strict;
    }
}

[OnPostgreSql]
public sealed class RateLimitTestsOnPostgreSql(RateLimitTestsOnPostgreSql.StrictHost host) : RateLimitTests(host), IClassFixture<RateLimitTestsOnPostgreSql.StrictHost>
{
    public sealed class StrictHost : PostgreSqlHost
    {
        protected override IEnumerable<KeyValuePair<string, string?>> Settings => Strict;
    }
}
