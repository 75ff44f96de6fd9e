using MediatR;

namespace Osl.BuildingBlocks.Contracts;

/// <summary>
/// A fact that a module tells the others, named in the past tense and made of ids and primitives only.
/// Its shape never changes; a change is a new version under a new name. The four fields below are filled in when it is stored.
/// </summary>
public abstract record IntegrationEvent : INotification
{
    /// <summary>The same id on every delivery.</summary>
    public Guid EventId { get; init; }

    /// <summary>The centre it belongs to; null for a fact about the platform.</summary>
    public Guid? CentreId { get; init; }

    /// <summary>When it happened, UTC.</summary>
    public DateTimeOffset OccurredAt { get; init; }

    /// <summary>Position in the stream of its aggregate; a copy of the aggregate keeps it to refuse an older fact.</summary>
    public long StreamPosition { get; init; }
}
