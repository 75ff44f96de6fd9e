using System.Threading.Channels;

namespace Osl.BuildingBlocks.Messaging;

/// <summary>Wakes this host's dispatcher after a commit, and lets it tell the other hosts.</summary>
public sealed class OutboxSignal
{
    private readonly Channel<bool> work = Once();
    private readonly Channel<bool> stored = Once();

    /// <summary>Something was stored: this host claims it, or another that hears of it.</summary>
    public void Raise()
    {
        stored.Writer.TryWrite(true);
        Wake();
    }

    /// <summary>There may be something to claim.</summary>
    public void Wake() => work.Writer.TryWrite(true);

    /// <summary>Completes when there was a wake since the last wait, or the time is up.</summary>
    public async Task Wait(TimeSpan atMost, CancellationToken ct)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(ct);
        timeout.CancelAfter(atMost);
        try
        {
            await work.Reader.ReadAsync(timeout.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
        }
    }

    /// <summary>Completes when something was stored since the last wait.</summary>
    internal ValueTask<bool> WaitForStored(CancellationToken ct) => stored.Reader.ReadAsync(ct);

    private static Channel<bool> Once() => Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
}
