namespace Osl.BuildingBlocks.Messaging;

public enum AuditAccess
{
    Write,
    Read,
}

/// <summary>Who wrote, or read personal data of, what and when (CUS Act Art. 50: control over which data were processed, when and by whom). Ids only.</summary>
public sealed class AuditEntry
{
    public Guid Id { get; init; }

    public Guid? CentreId { get; init; }

    public DateTimeOffset At { get; init; }

    public required string ActorKind { get; init; }

    public Guid? AccountId { get; init; }

    public Guid? StaffMemberId { get; init; }

    public AuditAccess Access { get; init; }

    /// <summary>The message's name, such as RegisterCommunity.</summary>
    public required string Operation { get; init; }

    public required string SubjectType { get; init; }

    public Guid SubjectId { get; init; }

    /// <summary>The subject's version after a write; null for a read.</summary>
    public long? SubjectVersion { get; init; }

    /// <summary>Why personal data were read, as the caller stated it.</summary>
    public string? Reason { get; init; }

    public string? TraceId { get; init; }
}
