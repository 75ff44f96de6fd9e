using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Notices;

/// <summary>
/// The decision that something was due, made once: its key (kind, subject, due day, step) is unique in the database,
/// so that a sweep may run twice, late, after a jump of the clock or on two hosts, and the fact still leaves once.
/// </summary>
internal sealed class DueNotice : AggregateRoot<NoticeId>
{
    private DueNotice()
    {
    }

    public NoticeKind Kind { get; private set; }

    public Guid SubjectId { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>Which of the reminder steps before (or, below zero, after) the due day this was.</summary>
    public int Step { get; private set; }

    public DateTimeOffset DecidedAt { get; private set; }

    public static DueNotice Decide(NoticeId id, CentreId centre, NoticeKey key, IDomainEvent fact, DateTimeOffset at)
    {
        var notice = new DueNotice { Kind = key.Kind, SubjectId = key.SubjectId, DueOn = key.DueOn, Step = key.Step, DecidedAt = at };
        notice.Identify(id, centre);
        notice.Raise(fact);
        return notice;
    }
}

/// <summary>What makes a notice the same notice.</summary>
internal sealed record NoticeKey(NoticeKind Kind, Guid SubjectId, DateOnly DueOn, int Step);
