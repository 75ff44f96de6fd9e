using System.Net;
using System.Text.Json;
using Osl.Bench.Load;

namespace Osl.Bench.Figures;

/// <summary>Walks a list page by page, as a client does.</summary>
internal static class Paging
{
    private const int LargestStep = 1_000;

    /// <summary>The cursor that stands after a number of pages.</summary>
    public static async Task<string> Cursor(IPEndPoint server, string token, string list, int page, int pages)
    {
        using var exchange = await Exchange.Open(server);
        string? cursor = null;
        for (var left = page * pages; left > 0;)
        {
            var step = Math.Min(left, LargestStep);
            var request = Requests.Get($"{list}?limit={step}{(cursor is null ? "" : "&cursor=" + cursor)}", token);
            var answer = await exchange.Read(request);
            if (answer.Status != 200)
            {
                throw new UnexpectedAnswerException(answer, 200);
            }

            using var body = JsonDocument.Parse(answer.Body);
            var next = body.RootElement.GetProperty("next").GetString() ?? throw new InvalidOperationException($"{list} ends before page {pages}.");
            cursor = next[(next.IndexOf("cursor=", StringComparison.Ordinal) + "cursor=".Length)..];
            left -= step;
        }

        return cursor!;
    }
}
