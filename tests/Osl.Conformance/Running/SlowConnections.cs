using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace Osl.Conformance.Running;

/// <summary>Many connections that never finish their request (QUALITY S6), and what that means to somebody who does.</summary>
/// <param name="Open">How many stood open when the others were asked.</param>
/// <param name="Normal">What a normal request took meanwhile: the median and the worst of twenty.</param>
/// <param name="Status">The only status that it had; 0 where there were several.</param>
internal sealed record SlowConnections(string Kind, int Open, (TimeSpan Median, TimeSpan Worst) Normal, int Status)
{
    private const int Asked = 20;

    /// <summary>Headers that never end.</summary>
    public static Task<SlowConnections> OfHeaders(Uri server, int count, Func<Task<int>> normal) =>
        Of("headers", server, count, "GET /api/v1/communities HTTP/1.1\r\nHost: localhost\r\nX-Slow: a", normal);

    /// <summary>Bodies that were promised and do not come.</summary>
    public static Task<SlowConnections> OfBodies(Uri server, int count, Func<Task<int>> normal) =>
        Of("bodies", server, count, "POST /api/v1/auth/sessions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{", normal);

    /// <summary>How long until the server has closed a connection that sent this much and no more; null when it did not within the patience.</summary>
    public static async Task<TimeSpan?> Closes(Uri server, TimeSpan patience)
    {
        var watch = Stopwatch.StartNew();
        using var socket = await Begin(server, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: a");
        using var enough = new CancellationTokenSource(patience);
        try
        {
            while (await socket.ReceiveAsync(new byte[1_000], enough.Token) > 0)
            {
            }
        }
        catch (SocketException)
        {
            // Reset instead of closed.
        }
        catch (OperationCanceledException)
        {
            return null;
        }

        return watch.Elapsed;
    }

    private static async Task<SlowConnections> Of(string kind, Uri server, int count, string beginning, Func<Task<int>> normal)
    {
        var slow = new List<Socket>();
        try
        {
            while (slow.Count < count)
            {
                slow.AddRange(await Task.WhenAll(Enumerable.Range(0, Math.Min(50, count - slow.Count)).Select(_ => Begin(server, beginning))));
            }

            var (times, statuses) = (new List<TimeSpan>(), new HashSet<int>());
            for (var i = 0; i < Asked; i++)
            {
                var watch = Stopwatch.StartNew();
                statuses.Add(await normal());
                times.Add(watch.Elapsed);
            }

            times.Sort();
            return new SlowConnections(kind, slow.Count(socket => socket.Connected), (times[Asked / 2], times[^1]), statuses.Count == 1 ? statuses.Single() : 0);
        }
        finally
        {
            slow.ForEach(socket => socket.Dispose());
        }
    }

    private static async Task<Socket> Begin(Uri server, string beginning)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(server.Host, server.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes(beginning));
        return socket;
    }
}
