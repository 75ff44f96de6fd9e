using System.Diagnostics.Metrics;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.Sending;

/// <summary>What an operator watches: messages sent and failed, and how long the oldest that is due has been waiting.</summary>
internal sealed class NotificationMetrics
{
    private readonly Counter<long> sent;
    private readonly Counter<long> failed;
    private double oldest;

    public NotificationMetrics(IMeterFactory meters)
    {
        var meter = meters.Create("Osl.Notifications");
        sent = meter.CreateCounter<long>("osl.notifications.sent", description: "Messages that a mail server took");
        failed = meter.CreateCounter<long>("osl.notifications.failed", description: "Attempts that failed");
        meter.CreateObservableGauge("osl.notifications.oldest_due", () => Volatile.Read(ref oldest), "s", "How long the oldest message that is due has been waiting");
    }

    public void Tried(SendFault? fault)
    {
        if (fault is null)
        {
            sent.Add(1);
        }
        else
        {
            failed.Add(1, new KeyValuePair<string, object?>("fault", fault.ToString()));
        }
    }

    public void Waits(TimeSpan since) => Volatile.Write(ref oldest, Math.Max(0, since.TotalSeconds));
}
