using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Duplicates;

/// <summary>Two records that look like one person's, and what somebody decided about them. Ids only.</summary>
internal sealed class Duplicate : AggregateRoot<DuplicateId>
{
    private Duplicate()
    {
    }

    /// <summary>The one that was put on file first.</summary>
    public PersonId FirstId { get; private set; }

    public PersonId SecondId { get; private set; }

    public IReadOnlyList<MatchReason> Reasons { get; private set; } = [];

    public DuplicateStatus Status { get; private set; }

    public DateTimeOffset FoundAt { get; private set; }

    public static Duplicate Found(DuplicateId id, CentreId centre, PersonId one, PersonId other, IReadOnlyList<MatchReason> reasons, DateTimeOffset at)
    {
        var duplicate = new Duplicate { Reasons = reasons, FoundAt = at };
        (duplicate.FirstId, duplicate.SecondId) = one.Value.CompareTo(other.Value) < 0 ? (one, other) : (other, one);
        duplicate.Identify(id, centre);
        return duplicate;
    }

    public void Dismiss()
    {
        CommonRules.RequireState(Status, DuplicateStatus.Open);
        Status = DuplicateStatus.NotTheSame;
    }

    public void Settle() => Status = DuplicateStatus.Settled;
}
