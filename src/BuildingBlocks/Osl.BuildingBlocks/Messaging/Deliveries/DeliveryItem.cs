using Osl.BuildingBlocks.Application;

namespace Osl.BuildingBlocks.Messaging.Deliveries;

/// <summary>How far a delivery has got.</summary>
internal enum DeliveryState
{
    /// <summary>It waits for its turn, for its next attempt, or for an older one of its stream.</summary>
    Open,

    /// <summary>It failed too often and waits for an operator.</summary>
    Parked,
}

/// <summary>An event on its way to a consumer. What the event says is never shown.</summary>
/// <param name="Id">The event's number and the consumer.</param>
/// <param name="Consumer">Who it is for.</param>
/// <param name="Event">The event's name and version.</param>
/// <param name="CentreId">The centre that it belongs to; null for one of the platform.</param>
/// <param name="StreamId">The aggregate that it happened to.</param>
/// <param name="StreamPosition">Its place among that aggregate's events; the later ones wait for it.</param>
/// <param name="State">Open or Parked.</param>
/// <param name="Attempts">Attempts so far.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="NotBefore">Not tried again before.</param>
/// <param name="ParkedAt">Since when it is parked.</param>
/// <param name="LastError">Types, codes and places of the last failure.</param>
internal sealed record DeliveryItem(
    string Id,
    string Consumer,
    string Event,
    Guid? CentreId,
    Guid StreamId,
    long StreamPosition,
    DeliveryState State,
    int Attempts,
    DateTimeOffset OccurredAt,
    DateTimeOffset NotBefore,
    DateTimeOffset? ParkedAt,
    string? LastError) : IExample<DeliveryItem>
{
    public static DeliveryItem Example { get; } = new(
        "4812:planning.conclusion-copies",
        "planning.conclusion-copies",
        "diagnosis.conclusion-adopted.v1",
        Guid.Parse("0190a1b2-0000-7000-8000-000000000001"),
        Guid.Parse("0190a1b2-0000-7000-8000-0000000000d1"),
        7,
        DeliveryState.Parked,
        10,
        new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero),
        new DateTimeOffset(2026, 3, 2, 9, 47, 0, TimeSpan.Zero),
        new DateTimeOffset(2026, 3, 2, 9, 47, 0, TimeSpan.Zero),
        "InvalidOperationException at Osl.Planning.Application.IntegrationEvents.CopyConclusions");
}
