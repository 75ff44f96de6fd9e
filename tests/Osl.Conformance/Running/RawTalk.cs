using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Osl.Conformance.Mutations;
using Osl.Conformance.Reports;

namespace Osl.Conformance.Running;

/// <summary>Sends bytes that are no good HTTP: the server refuses them or closes the connection, and goes on answering others.</summary>
internal static class RawTalk
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <param name="normal">A normal request's status.</param>
    public static async Task<(int Sent, List<Finding> Findings)> With(Uri server, string token, int count, int seed, Func<Task<int>> normal)
    {
        var (sent, findings) = (0, new List<Finding>());
        foreach (var (name, bytes) in RawRequests.All(token, count, seed))
        {
            var answer = await Send(server, bytes);
            // 501 and 505 are the server's own words for what it does not speak.
            if (answer is null || Status(answer) is >= 500 and not (501 or 505))
            {
                findings.Add(new Finding("raw request", answer is null ? "neither an answer nor an end" : "server error", "the server", name, "everybody", sent, Encoding.Latin1.GetString(bytes), answer ?? ""));
            }

            if (++sent % 50 == 0 && await normal() is var status && status != 200)
            {
                findings.Add(new Finding("raw request", $"the next normal request gave {status}", "the server", name, "everybody", sent, "", ""));
            }
        }

        return (sent, findings);
    }

    /// <summary>What came until the server closed, or until it waits for more; null when it did nothing at all in time.</summary>
    private static async Task<string?> Send(Uri server, byte[] bytes)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        using var enough = new CancellationTokenSource(Patience);
        var (answer, buffer) = (new StringBuilder(), new byte[16 * 1024]);
        try
        {
            await socket.ConnectAsync(server.Host, server.Port, enough.Token);
            await socket.SendAsync(bytes, enough.Token);
            socket.Shutdown(SocketShutdown.Send);
            while (await socket.ReceiveAsync(buffer, enough.Token) is var length and > 0)
            {
                answer.Append(Encoding.Latin1.GetString(buffer, 0, length));
            }
        }
        catch (SocketException)
        {
            // Reset: the server would not hear the rest.
        }
        catch (OperationCanceledException)
        {
            return answer.Length > 0 ? answer.ToString() : null;
        }

        return answer.ToString();
    }

    private static int Status(string answer) =>
        answer.Length > 12 && answer.StartsWith("HTTP/1.", StringComparison.Ordinal) && int.TryParse(answer.AsSpan(9, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : 0;
}
