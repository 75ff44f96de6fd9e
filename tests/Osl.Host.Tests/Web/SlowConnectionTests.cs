using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Conformance.Running;
using Osl.Testing.Hosting;
using Xunit.Abstractions;

namespace Osl.Host.Tests.Web;

/// <summary>S6: whoever does not finish a request takes nothing from those who do.</summary>
public sealed class SlowConnectionTests(SlowConnectionTests.ImpatientHost host, ITestOutputHelper output) : IClassFixture<SlowConnectionTests.ImpatientHost>
{
    [Fact]
    public async Task S6_a_normal_request_is_answered_beside_a_thousand_slow_headers_and_500_slow_bodies()
    {
        var client = host.Client(CentreId.From(Guid.NewGuid()), Roles.OrganizerOsl);
        var server = client.Http.BaseAddress!;

        SlowConnections[] seen = [await SlowConnections.OfHeaders(server, 1_000, Ask), await SlowConnections.OfBodies(server, 500, Ask)];

        seen.ShouldAllBe(slow => slow.Status == 200 && slow.Open >= 500);
        output.WriteLine(string.Join(Environment.NewLine, seen.Select(slow => $"{slow.Open} slow {slow.Kind}: {slow.Normal.Median.TotalMilliseconds:0} ms, at worst {slow.Normal.Worst.TotalMilliseconds:0}")));

        async Task<int> Ask() => (await client.Get("communities")).Status;
    }

    [Fact]
    public async Task S6_headers_that_do_not_come_in_time_close_the_connection() =>
        (await SlowConnections.Closes(host.Client(CentreId.From(Guid.NewGuid()), Roles.OrganizerOsl).Http.BaseAddress!, TimeSpan.FromSeconds(30))).ShouldNotBeNull();

    /// <summary>Waits a second for headers.</summary>
    public sealed class ImpatientHost : SqliteHost
    {
        public ImpatientHost() => UseKestrel(0);

        protected override IEnumerable<KeyValuePair<string, string?>> Settings => [new("Server:RequestHeadersTimeout", "00:00:01")];
    }
}
