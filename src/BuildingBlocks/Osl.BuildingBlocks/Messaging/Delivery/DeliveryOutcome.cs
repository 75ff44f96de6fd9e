namespace Osl.BuildingBlocks.Messaging.Delivery;

/// <summary>What came of a batch.</summary>
internal sealed class DeliveryOutcome
{
    private readonly HashSet<(string Consumer, Guid Stream)> heldBack = [];
    private readonly List<TimeSpan> waits = [];

    public int Delivered { get; set; }

    /// <summary>How long to wait until each of what failed is due again.</summary>
    public IReadOnlyCollection<TimeSpan> Waits => waits;

    /// <summary>Whether an earlier event of its stream was not delivered: then nor is this one.</summary>
    public bool HoldsBack(ClaimedDelivery delivery) => heldBack.Contains((delivery.Consumer, delivery.StreamId));

    /// <summary>Whether another host had something of it by then.</summary>
    public bool LostSome { get; private set; }

    public void Failed(ClaimedDelivery delivery, TimeSpan wait)
    {
        heldBack.Add((delivery.Consumer, delivery.StreamId));
        waits.Add(wait);
    }

    /// <summary>Another host has it, and what comes after it must wait for that one.</summary>
    public void Lost(ClaimedDelivery delivery)
    {
        heldBack.Add((delivery.Consumer, delivery.StreamId));
        LostSome = true;
    }
}
