using System.Net;
using System.Net.Sockets;

namespace Osl.Bench.Load;

/// <summary>A connection to a server that is kept open.</summary>
internal sealed class Exchange : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] buffer = new byte[256 * 1024];

    public static async Task<Exchange> Open(IPEndPoint address)
    {
        var exchange = new Exchange();
        try
        {
            await exchange.socket.ConnectAsync(address);
            return exchange;
        }
        catch
        {
            exchange.Dispose();
            throw;
        }
    }

    public static async Task<Answer> Once(IPEndPoint address, byte[] request)
    {
        using var exchange = await Open(address);
        return await exchange.Read(request);
    }

    /// <summary>Asks outside of a measurement. The caller goes on on a thread of its own, where it may block: not on the one that polls.</summary>
    public async Task<Answer> Read(byte[] request)
    {
        var answer = AnswerReader.Read((await Ask(request)).Span);
        await Task.Yield();
        return answer;
    }

    /// <summary>Sends, and gives the bytes of the whole answer; they are good until the next call.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> Ask(ReadOnlyMemory<byte> request)
    {
        await socket.SendAsync(request, SocketFlags.None);
        var received = 0;
        do
        {
            if (received == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }

            var read = await socket.ReceiveAsync(buffer.AsMemory(received), SocketFlags.None);
            if (read == 0)
            {
                throw new IOException("The server closed the connection.");
            }

            received += read;
        }
        while (!AnswerReader.IsWhole(buffer.AsSpan(0, received)));

        return buffer.AsMemory(0, received);
    }

    public void Dispose() => socket.Dispose();
}
