namespace Osl.BuildingBlocks.Messaging;

/// <summary>The first answer to a creation, kept with its effect in one transaction, so that a repeat gets the same answer.</summary>
public sealed class IdempotencyRecord
{
    /// <summary>Centre, credential, operation and key together, hashed.</summary>
    public required string Id { get; init; }

    public Guid? CentreId { get; init; }

    /// <summary>Hash of the payload; another payload under the same key is refused.</summary>
    public required string PayloadHash { get; init; }

    public required string Response { get; init; }

    public DateTimeOffset StoredAt { get; init; }
}
