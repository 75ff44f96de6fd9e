using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.BuildingBlocks.Messaging.Delivery;

/// <summary>Gives one event to one consumer: the done mark, the handler's changes and what they tell on are one transaction, or nothing is.</summary>
internal sealed partial class Deliverer(
    IServiceScopeFactory scopes,
    ConsumerCatalogue consumers,
    IMessagingDialect dialect,
    IDatabaseDialect database,
    Inbox inbox,
    MessagingOptions options,
    MessagingMetrics metrics,
    ILogger<Deliverer> log)
{
    private const int TriesAtOnce = 5;

    /// <returns>Null when it was delivered, or taken over by another host; how long to wait when it failed.</returns>
    public async Task<TimeSpan?> Deliver(ClaimedDelivery delivery, CancellationToken stopping)
    {
        // An attempt that was never seen to fail ended with its process. A delivery that does that again and again is stopped too.
        if (delivery.Attempts > options.Attempts * 2)
        {
            return await Fail(delivery, "The process ended during every attempt.", stopping);
        }

        using var activity = Start(delivery);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        timeout.CancelAfter(options.Lease);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var consumer = consumers.Find(delivery.Consumer, delivery.Name)
                    ?? throw new InvalidOperationException($"{delivery.Consumer} does not handle {delivery.Name} any more.");
                if (await Transact(consumer, delivery, timeout.Token))
                {
                    metrics.Delivered(delivery.Consumer);
                }
                else
                {
                    LogLeaseLost(delivery.Consumer, delivery.Seq);
                }

                return null;
            }
            catch (Exception failure) when (attempt < TriesAtOnce && !timeout.IsCancellationRequested && (failure is StaleVersionException || database.Classify(failure) == DatabaseFault.Contention))
            {
                // Two deliveries met on one row; the loser goes again while its lease holds.
            }
            catch (Exception failure) when (!stopping.IsCancellationRequested)
            {
                activity.SetStatus(ActivityStatusCode.Error);
                return await Fail(delivery, FailureSummary.Of(failure), stopping);
            }
        }
    }

    private async Task<bool> Transact(Consumer consumer, ClaimedDelivery delivery, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var request = services.GetRequiredService<RequestScope>();
        request.ActAs(Actor.SystemIn(delivery.CentreId is { } centre ? new CentreId(centre) : null));
        request.Operation = consumer.Name;
        var unit = services.GetRequiredService<UnitsOfWork>().For(consumer.Handler);
        return await unit.Run(
            async () =>
            {
                if (!await dialect.Fence(unit.Context, delivery, ct))
                {
                    return false;
                }

                await consumer.Handle(services, delivery.Payload, ct);
                return true;
            },
            null,
            ct);
    }

    private async Task<TimeSpan> Fail(ClaimedDelivery delivery, string error, CancellationToken ct)
    {
        var park = delivery.Attempts >= options.Attempts;
        var backOff = BackOff.After(delivery.Attempts, options.FirstRetry, options.LongestRetry);
        metrics.Failed(delivery.Consumer, park);
        if (park)
        {
            LogParked(delivery.Consumer, delivery.Seq, delivery.Name, delivery.Attempts, error);
        }
        else
        {
            LogFailed(delivery.Consumer, delivery.Seq, delivery.Name, delivery.Attempts, error);
        }

        await inbox.Fail(delivery, error, backOff, park, ct);
        return backOff;
    }

    private static Activity Start(ClaimedDelivery delivery)
    {
        // Started by hand where nobody listens, so that what the handler tells on still carries the trace of the first request.
        var name = $"deliver {delivery.Consumer}";
        var activity = MessagingMetrics.Traces.StartActivity(name, ActivityKind.Consumer, delivery.Traceparent);
        if (activity is null)
        {
            activity = new Activity(name);
            if (delivery.Traceparent is { } parent)
            {
                activity.SetParentId(parent);
            }

            activity.Start();
        }

        return activity.SetTag("messaging.consumer", delivery.Consumer).SetTag("messaging.message.id", delivery.EventId);
    }

    [LoggerMessage(1, LogLevel.Warning, "Delivery {Consumer}/{Seq} of {Event} failed at attempt {Attempt}: {Error}")]
    private partial void LogFailed(string consumer, long seq, string @event, int attempt, string error);

    [LoggerMessage(2, LogLevel.Error, "Delivery {Consumer}/{Seq} of {Event} is parked after {Attempt} attempts and holds back its stream: {Error}")]
    private partial void LogParked(string consumer, long seq, string @event, int attempt, string error);

    [LoggerMessage(3, LogLevel.Warning, "Delivery {Consumer}/{Seq} went to another host: its lease ran out here")]
    private partial void LogLeaseLost(string consumer, long seq);
}
