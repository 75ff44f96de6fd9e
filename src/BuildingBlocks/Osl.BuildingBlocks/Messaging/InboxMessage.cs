namespace Osl.BuildingBlocks.Messaging;

/// <summary>One event on its way to one consumer: the delivery and the record that it was done, in one row.</summary>
public sealed class InboxMessage
{
    public required string Consumer { get; init; }

    public long Seq { get; init; }

    public Guid StreamId { get; init; }

    public long StreamPos { get; init; }

    /// <summary>Not to be claimed before; end of the lease and time of the next attempt in one.</summary>
    public DateTimeOffset NotBefore { get; init; }

    public int Attempts { get; init; }

    /// <summary>Token of the dispatcher that holds it; a fence against one that was too slow.</summary>
    public Guid? Lease { get; init; }

    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>Set when it failed too often: it holds back its own stream and consumer until an operator retries or skips it.</summary>
    public DateTimeOffset? ParkedAt { get; init; }

    /// <summary>What failed last: types, codes and ids, never what a person wrote.</summary>
    public string? LastError { get; init; }

    /// <summary>Why an operator gave it up; it is then done without an effect.</summary>
    public string? SkipReason { get; init; }
}
