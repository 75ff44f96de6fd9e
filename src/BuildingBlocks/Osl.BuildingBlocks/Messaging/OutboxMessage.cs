namespace Osl.BuildingBlocks.Messaging;

/// <summary>An integration event as it was stored with the change that caused it. Append-only.</summary>
public sealed class OutboxMessage
{
    public long Seq { get; init; }

    public Guid EventId { get; init; }

    /// <summary>The event's name with its version.</summary>
    public required string Name { get; init; }

    public Guid? CentreId { get; init; }

    /// <summary>The aggregate that it happened to.</summary>
    public Guid StreamId { get; init; }

    /// <summary>The aggregate's own count of its events. Order rests on it, never on Seq, which may commit out of order.</summary>
    public long StreamPos { get; init; }

    /// <summary>The event as JSON.</summary>
    public required string Payload { get; init; }

    /// <summary>W3C trace context of the request that caused it.</summary>
    public string? Traceparent { get; init; }

    public DateTimeOffset OccurredAt { get; init; }
}
