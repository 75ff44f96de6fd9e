using Osl.Chaos.Hosting;

namespace Osl.Chaos.Workload;

/// <summary>Many writers at once, in every centre.</summary>
internal sealed class Crowd : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan TimeToSettle = TimeSpan.FromSeconds(60);

    private readonly HttpClient http;
    private readonly List<Writer> writers = [];
    private CancellationTokenSource stop = new();
    private Task writing = Task.CompletedTask;

    private Crowd(HttpClient http, History history) => (this.http, History) = (http, history);

    public History History { get; }

    public IReadOnlyList<Caller> Callers { get; private set; } = [];

    /// <summary>Logs in at a host that is ready; nobody writes yet.</summary>
    public static async Task<Crowd> Gather(Trial trial, Uri address, int size, CancellationToken ct, Func<Answer, string?>? judge = null)
    {
        var http = new HttpClient(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(2) }) { BaseAddress = address, Timeout = LongestWait };
        var crowd = new Crowd(http, new History(trial.Verdict)) { Callers = await Caller.LogIn(http, Centres.Organisers, ct) };
        for (var i = 0; i < size; i++)
        {
            crowd.writers.Add(new Writer($"chaos-{i:00}", crowd.Callers[i % crowd.Callers.Count], new Random(trial.Random.Next()), crowd.History, Days.Today, judge));
        }

        return crowd;
    }

    public void Start()
    {
        stop.Dispose();
        stop = new CancellationTokenSource();
        var token = stop.Token;
        writing = Task.WhenAll(writers.Select(writer => Task.Run(() => writer.Run(token))));
    }

    /// <summary>Ends the writing, and clears up what is in doubt with the host that is there now. It may be started again.</summary>
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
