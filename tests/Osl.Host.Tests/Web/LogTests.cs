using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Osl.Testing.Api;

namespace Osl.Host.Tests.Web;

/// <summary>A22: the log of a host in production, as the machine that collects it sees it.</summary>
public sealed partial class LogTests
{
    /// <summary>What is printed for whoever starts the host: where things are, and the one-time code of the first administrator.</summary>
    private static readonly string[] ForPeople = ["There is no account yet.", "OSL is running.", "  "];

    private const string TraceId = "4bf92f3577b34da6a3ce929d0e0e4736";

    [Fact]
    public async Task Every_line_is_json_with_utc_time_level_event_and_trace()
    {
        var folder = Directory.CreateTempSubdirectory("osl-log-").FullName;
        var start = new ProcessStartInfo("dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "Osl.Host.dll"), "--environment", "Production", "--Urls", "http://127.0.0.1:0",
            "--Logging:LogLevel:Default", "Debug", "--Logging:LogLevel:Microsoft", "Debug",
        ])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        using var host = Process.Start(start)!;
        try
        {
            var lines = new List<string>();
            var address = await Listening(host.StandardOutput, lines);
            using var client = new HttpClient { BaseAddress = new Uri(address) };
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/communities?q=a%0D%0Afaked%3A%20line");
            request.Headers.Add("traceparent", $"00-{TraceId}-00f067aa0ba902b7-01");
            var answer = await client.Ask(request);
            answer.ShouldBeProblem(401);
            answer.Json.GetProperty("traceId").GetString().ShouldBe(TraceId);
            await Until(host.StandardOutput, lines, line => line.Contains("Request finished", StringComparison.Ordinal) && line.Contains(TraceId, StringComparison.Ordinal));

            foreach (var line in lines.Where(line => line.Length > 0 && !ForPeople.Any(line.StartsWith)))
            {
                var json = JsonDocument.Parse(line).RootElement;
                UtcTime().IsMatch(json.GetProperty("Timestamp").GetString()!).ShouldBeTrue(line);
                json.GetProperty("LogLevel").GetString().ShouldNotBeNullOrEmpty();
                json.GetProperty("EventId").ValueKind.ShouldBe(JsonValueKind.Number);
            }

            lines.Count(line => line.Contains(TraceId, StringComparison.Ordinal)).ShouldBeGreaterThan(1);
            lines.ShouldNotContain(line => line.StartsWith("faked", StringComparison.Ordinal));
        }
        finally
        {
            host.Kill(entireProcessTree: true);
            await host.WaitForExitAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> Listening(StreamReader output, List<string> lines)
    {
        var line = await Until(output, lines, line => line.Contains("Now listening on: http", StringComparison.Ordinal));
        return Address().Match(line).Groups[1].Value;
    }

    private static async Task<string> Until(StreamReader output, List<string> lines, Func<string, bool> found)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await output.ReadLineAsync(patience.Token) is { } line)
        {
            lines.Add(line);
            if (found(line))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"The host ended. It said:\n{string.Join('\n', lines)}");
    }

    [GeneratedRegex(@"Now listening on: (http://[\d.:]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z$", RegexOptions.NonBacktracking)]
    private static partial Regex UtcTime();
}
