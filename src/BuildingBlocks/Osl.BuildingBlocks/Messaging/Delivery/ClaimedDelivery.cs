namespace Osl.BuildingBlocks.Messaging.Delivery;

/// <summary>An event that this host may give to one consumer, as long as its lease holds.</summary>
public sealed class ClaimedDelivery
{
    public required string Consumer { get; init; }

    public long Seq { get; init; }

    public Guid StreamId { get; init; }

    public long StreamPos { get; init; }

    /// <summary>Attempts so far, this one included.</summary>
    public int Attempts { get; init; }

    public Guid Lease { get; init; }

    public Guid EventId { get; init; }

    /// <summary>The event's name with its version.</summary>
    public required string Name { get; init; }

    public Guid? CentreId { get; init; }

    public required string Payload { get; init; }

    public string? Traceparent { get; init; }
}
