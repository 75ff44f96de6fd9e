using System.Diagnostics;

namespace Osl.BuildingBlocks.Messaging.Delivery;

/// <summary>The span of one delivery, which continues the trace of the request that caused it.</summary>
internal static class DeliveryTrace
{
    public static Activity Start(ClaimedDelivery delivery)
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
}
