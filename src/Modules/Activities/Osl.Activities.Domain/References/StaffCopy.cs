using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.References;

/// <summary>What activities keep of a member of staff: whether they work here, and what they may lead.</summary>
internal sealed class StaffCopy : Entity<StaffMemberId>, ICentreOwned
{
    private StaffCopy()
    {
    }

    public CentreId CentreId { get; private set; }

    public bool IsActive { get; private set; }

    public string Post { get; private set; } = "";

    /// <summary>An animator's: Cultural, Sport or Social.</summary>
    public string? Specialty { get; private set; }

    /// <summary>The last day of a valid safety clearance for work with minors (ACT-05); null for none.</summary>
    public DateOnly? ClearedUntil { get; private set; }

    public long SourcePosition { get; private set; }

    public static StaffCopy Of(StaffMemberId id, CentreId centre)
    {
        var copy = new StaffCopy { CentreId = centre };
        copy.Identify(id);
        return copy;
    }

    public void Take(bool isActive, string post, string? specialty, long position)
    {
        if (position <= SourcePosition)
        {
            return;
        }

        (IsActive, Post, Specialty, SourcePosition) = (isActive, post, specialty, position);
    }

    public void Clear(DateOnly? until, long position)
    {
        if (position > SourcePosition)
        {
            (ClearedUntil, SourcePosition) = (until, position);
        }
    }
}
