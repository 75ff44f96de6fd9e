using Osl.Chaos.Hosting;

namespace Osl.Chaos.Workload;

/// <summary>Many writers at once, in every centre of the demo.</summary>
internal sealed class Crowd : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan TimeToSettle = TimeSpan.FromSeconds(60);

    private readonly HttpClient http;
    private readonly List<Writer> writers = [];
    private readonly CancellationTokenSource stop = new();
    private Task writing = Task.CompletedTask;

    private Crowd(HttpClient http) => this.http = http;

    public History History { get; } = new();

    public IReadOnlyList<Caller> Callers { get; private set; } = [];

    /// <summary>Logs in at a host that is ready; nobody writes yet.</summary>
    public static async Task<Crowd> Gather(Uri address, int size, Random random, DateOnly today, CancellationToken ct, Func<Answer, string?>? judge = null)
    {
        var http = new HttpClient(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(2) }) { BaseAddress = address, Timeout = LongestWait };
        var crowd = new Crowd(http) { Callers = await Caller.LogIn(http, Caller.Organisers, ct) };
        for (var i = 0; i < size; i++)
        {
            crowd.writers.Add(new Writer($"chaos-{i:00}", crowd.Callers[i % crowd.Callers.Count], new Random(random.Next()), crowd.History, today, judge));
        }

        return crowd;
    }

    public void Start() => writing = Task.WhenAll(writers.Select(writer => Task.Run(() => writer.Run(stop.Token))));

    /// <summary>Ends the writing, and clears up what is in doubt with the host that is there now.</summary>
    public async Task Stop(CancellationToken ct)
    {
        await stop.CancelAsync();
        await writing;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(TimeToSettle);
        await Task.WhenAll(writers.Select(writer => writer.Settle(patience.Token)));
    }

    public void Dispose()
    {
        stop.Cancel();
        http.Dispose();
        stop.Dispose();
    }
}
