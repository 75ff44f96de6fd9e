using Osl.Bench.Load;
using Osl.Bench.Loading;

namespace Osl.Bench.Figures;

/// <summary>Log-ins: what they cost is the password's hash, which is made to cost. Each connection is somebody at a place of their own, as a proxy would say.</summary>
internal static class LogIns
{
    private const int Connections = 16;

    public static async Task<IEnumerable<Finding>> Measure(Stage stage)
    {
        var people = stage.Population.Centres.SelectMany(centre => centre.Staff).ToList();
        var sample = await Generator.Run([stage.Product.Address], Connections, stage.Options.Time, Source, 200);
        return
        [
            new Finding("log-in", $"log in, {Connections} connections, bound by the password's hash", sample.PerSecond, "a second"),
            new Finding("log-in", $"log in, {Connections} connections, p50", sample.Percentile(0.5), "ms"),
        ];

        IRequestSource Source(int connection) => new Repeating([Requests.Send(
            "POST",
            "/api/v1/auth/sessions",
            null,
            $$"""{"email":"{{people[connection % people.Count].Email}}","password":"{{Loader.Password}}"}""",
            $"X-Forwarded-For: 10.7.0.{connection + 1}")]);
    }
}
