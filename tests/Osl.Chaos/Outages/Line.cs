using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Osl.Chaos.Outages;

/// <summary>The network between the host and the server, as a relay on a loopback port: to be cut.</summary>
internal sealed class Line : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Socket, bool> ends = new();
    private readonly IPEndPoint server;
    private volatile bool down;

    public Line(IPEndPoint server)
    {
        this.server = server;
        listener.Start();
        _ = Accept();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Ends every connection by a reset, and lets nobody through until <see cref="Mend"/>.</summary>
    /// <returns>How many it were.</returns>
    public int Cut()
    {
        down = true;
        var cut = 0;
        foreach (var end in ends.Keys)
        {
            Reset(end);
            cut++;
        }

        return cut / 2;
    }

    public void Mend() => down = false;

    public void Dispose()
    {
        listener.Stop();
        Cut();
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                _ = Relay(await listener.AcceptSocketAsync());
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
        {
            // The run is over.
        }
    }

    private async Task Relay(Socket host)
    {
        var far = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        host.NoDelay = true;
        ends[host] = ends[far] = true;
        try
        {
            if (!down)
            {
                await far.ConnectAsync(server);
                await Task.WhenAny(Pump(host, far), Pump(far, host));
            }
        }
        catch (Exception broken) when (broken is SocketException or ObjectDisposedException)
        {
            // What is cut is cut.
        }

        Reset(host);
        Reset(far);
    }

    private static async Task Pump(Socket from, Socket to)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            int read;
            while ((read = await from.ReceiveAsync(buffer)) > 0)
            {
                for (var sent = 0; sent < read;)
                {
                    sent += await to.SendAsync(buffer.AsMemory(sent, read - sent));
                }
            }
        }
        catch (Exception broken) when (broken is SocketException or ObjectDisposedException)
        {
            // The other direction ends with this one.
        }
    }

    private void Reset(Socket end)
    {
        if (ends.TryRemove(end, out _))
        {
            end.Close(0);
        }
    }
}
