using Osl.BuildingBlocks.Domain;

namespace Osl.DispatcherProcess.Ledgers;

/// <summary>That a consumer handled an event. Nothing keeps it from being there twice but the dispatcher.</summary>
internal sealed class Effect : ICentreOwned
{
    /// <summary>Counts up in the order of handling within a stream.</summary>
    public long Id { get; init; }

    public CentreId CentreId { get; init; }

    public required string Consumer { get; init; }

    public Guid EventId { get; init; }

    public Guid StreamId { get; init; }

    public long StreamPosition { get; init; }
}
