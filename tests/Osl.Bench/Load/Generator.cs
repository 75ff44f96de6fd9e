using System.Diagnostics;
using System.Net;

namespace Osl.Bench.Load;

/// <summary>Keeps a number of connections busy, each with one request at a time.</summary>
internal static class Generator
{
    /// <summary>
    /// Answers are taken up on the thread that polls the sockets, as an event loop does: it costs the measured servers the least.
    /// Has to be set before the first socket is made.
    /// </summary>
    public static void PollInline() => Environment.SetEnvironmentVariable(Inline, "1");

    /// <summary>How the runtime is told; the measured servers must not inherit it.</summary>
    public const string Inline = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    /// <param name="source">Makes the requests of a connection, by its number.</param>
    /// <param name="expected">The status that every answer has to have; null where several kinds are asked at once, each of which only has to succeed.</param>
    /// <exception cref="UnexpectedAnswerException">A server answered with another status than the figure's.</exception>
    public static async Task<Sample> Run(IReadOnlyList<IPEndPoint> servers, int connections, TimeSpan time, Func<int, IRequestSource> source, int? expected)
    {
        var open = new List<Exchange>();
        try
        {
            for (var i = 0; i < connections; i++)
            {
                open.Add(await Exchange.Open(servers[i % servers.Count]));
            }

            var begun = Stopwatch.GetTimestamp();
            var end = begun + (long)(time.TotalSeconds * Stopwatch.Frequency);
            var all = await Task.WhenAll(open.Select((exchange, i) => Task.Run(() => Drive(exchange, source(i), end, expected))));
            await Task.Yield();
            var micros = all.SelectMany(one => one).ToArray();
            Array.Sort(micros);
            return new Sample(Stopwatch.GetElapsedTime(begun).TotalSeconds, micros);
        }
        finally
        {
            open.ForEach(exchange => exchange.Dispose());
        }
    }

    private static async Task<List<int>> Drive(Exchange exchange, IRequestSource source, long end, int? expected)
    {
        var micros = new List<int>(16 * 1024);
        for (var sent = Stopwatch.GetTimestamp(); sent < end;)
        {
            var request = source.Next();
            if (request.IsEmpty)
            {
                break;
            }

            var answer = await exchange.Ask(request);
            var received = Stopwatch.GetTimestamp();
            var status = AnswerReader.Status(answer.Span);
            if (expected is null ? status >= 400 : status != expected)
            {
                throw new UnexpectedAnswerException(AnswerReader.Read(answer.Span), expected ?? 200);
            }

            micros.Add((int)((received - sent) * 1_000_000 / Stopwatch.Frequency));
            sent = received;
        }

        return micros;
    }
}

/// <summary>The requests of one connection, one after the other.</summary>
internal interface IRequestSource
{
    /// <summary>The bytes of the next one; they are good until the next call. Empty: there is none.</summary>
    ReadOnlyMemory<byte> Next();
}

/// <summary>What makes a measurement worthless.</summary>
internal sealed class UnexpectedAnswerException(Answer answer, int expected)
    : Exception($"{answer.Status} was answered instead of {expected}: {answer.Body[..Math.Min(500, answer.Body.Length)]}");
