using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.References;

/// <summary>What planning keeps of a member of staff: that there is one, and whether they still work here.</summary>
internal sealed class StaffCopy : Entity<StaffMemberId>, ICentreOwned
{
    private StaffCopy()
    {
    }

    public CentreId CentreId { get; private set; }

    public bool IsActive { get; private set; }

    public long SourcePosition { get; private set; }

    public static StaffCopy Of(StaffMemberId id, CentreId centre)
    {
        var copy = new StaffCopy { CentreId = centre };
        copy.Identify(id);
        return copy;
    }

    public void Take(bool isActive, long position)
    {
        if (position <= SourcePosition)
        {
            return;
        }

        IsActive = isActive;
        SourcePosition = position;
    }
}
