using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Osl.Chaos.Databases;

namespace Osl.Chaos.Hosting;

/// <summary>The real host as a process, to be killed.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    /// <summary>For runs that cannot wait until what a killed host had claimed comes back by itself.</summary>
    public static readonly IReadOnlyList<string> Hasty = ["Messaging:Lease=00:00:05", "Messaging:Sweep=00:00:01"];

    // A machine that builds meanwhile starts a host in a minute.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly Process process;
    private readonly HttpClient http;
    private readonly Task logging;
    private readonly string log;
    private readonly Lock gate = new();

    private HostProcess(Process process, Uri address, string log)
    {
        (this.process, this.log, Address) = (process, log, address);
        http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(15) };
        logging = Task.WhenAll(Keep(process.StandardOutput), Keep(process.StandardError));
    }

    public Uri Address { get; }

    public int Id => process.Id;

    public bool HasExited => process.HasExited;

    public int ExitCode => process.ExitCode;

    /// <summary>What it said so far.</summary>
    public string Output
    {
        get
        {
            lock (gate)
            {
                return File.Exists(log) ? File.ReadAllText(log) : "";
            }
        }
    }

    public static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    /// <param name="settings">Further settings, as on the command line without the dashes: Messaging:Lease=00:00:05.</param>
    /// <param name="environment">Further environment variables.</param>
    /// <param name="log">The folder for what it says, where that is not its own.</param>
    public static HostProcess Start(Place place, Uri address, IEnumerable<string>? settings = null, IReadOnlyDictionary<string, string>? environment = null, string? connectionString = null, string? log = null)
    {
        string[] arguments =
        [
            $"--Urls={address.GetLeftPart(UriPartial.Authority)}",
            $"--Database:Provider={place.Database}",
            $"--Database:ConnectionString={connectionString ?? place.ConnectionString}",
            "--Demo:Load=false",
            "--Access:AccessTokenMinutes=60",
            $"--Mail:Folder={Path.Combine(place.Folder, "mail")}",
            .. (settings ?? []).Select(setting => $"--{setting}"),
        ];
        var start = HostProgram.Start(place.Folder, arguments);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return new HostProcess(Process.Start(start)!, address, Path.Combine(log ?? place.Folder, $"host-{address.Port}.log"));
    }

    /// <summary>Waits until it says that it is ready.</summary>
    /// <returns>How long that took.</returns>
    public async Task<TimeSpan> Ready(CancellationToken ct, TimeSpan? within = null)
    {
        var started = Stopwatch.GetTimestamp();
        while (await Readiness(ct) != HttpStatusCode.OK)
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"The host ended with {process.ExitCode} instead of being ready; its last words stand in {log}.");
            }

            if (Stopwatch.GetElapsedTime(started) > (within ?? Patience))
            {
                throw new TimeoutException($"The host is not ready after {within ?? Patience}; what it said stands in {log}.");
            }

            await Task.Delay(20, ct);
        }

        return Stopwatch.GetElapsedTime(started);
    }

    /// <summary>What /health/ready answers; null when nobody answers.</summary>
    public async Task<HttpStatusCode?> Readiness(CancellationToken ct)
    {
        try
        {
            using var answer = await http.GetAsync("/health/ready", ct);
            return answer.StatusCode;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException && !ct.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>The word in which it tells how it is.</summary>
    public Task<string> Says(CancellationToken ct) => http.GetStringAsync("/health/ready", ct);

    /// <summary>The end without a word: SIGKILL.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Waits for it to end by itself.</summary>
    public async Task<int> Ends(TimeSpan within, CancellationToken ct)
    {
        await process.WaitForExitAsync(ct).WaitAsync(within, ct);
        await logging;
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await Kill();
        }

        await logging;
        http.Dispose();
        process.Dispose();
    }

    private async Task Keep(StreamReader from)
    {
        while (await from.ReadLineAsync() is { } line)
        {
            lock (gate)
            {
                File.AppendAllText(log, line + Environment.NewLine);
            }
        }
    }
}
