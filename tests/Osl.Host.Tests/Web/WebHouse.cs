using Osl.Testing.Databases;

namespace Osl.Host.Tests.Web;

/// <summary>A running house on one database, shared by the web tests of that database.</summary>
public abstract class WebHouse : IAsyncLifetime
{
    internal ApiDocument Document { get; private set; } = null!;

    internal IReadOnlyList<Operation> Operations => Document.Operations;

    /// <summary>Somebody of the first centre with every right.</summary>
    internal HttpClient Everybody => throw new NotImplementedException();

    internal HttpClient Stranger => throw new NotImplementedException();

    public async Task InitializeAsync()
    {
        Document = new ApiDocument(await Stranger.GetStringAsync("/openapi/v1.json"));
    }

    public Task DisposeAsync() => Task.CompletedTask;

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
}
