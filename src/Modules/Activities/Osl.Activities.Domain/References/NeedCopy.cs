using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.References;

/// <summary>What activities keep of a need: whose it is, how urgent residents found it, and whether it still stands.</summary>
internal sealed class NeedCopy : Entity<NeedId>, ICentreOwned
{
    private NeedCopy()
    {
    }

    public CentreId CentreId { get; private set; }

    public CommunityId CommunityId { get; private set; }

    public int? Rank { get; private set; }

    public bool IsClosed { get; private set; }

    public long SourcePosition { get; private set; }

    public static NeedCopy Of(NeedId id, CentreId centre, CommunityId community)
    {
        var copy = new NeedCopy { CentreId = centre, CommunityId = community };
        copy.Identify(id);
        return copy;
    }

    public void Prioritise(int rank, long position)
    {
        if (position > SourcePosition)
        {
            (Rank, SourcePosition) = (rank, position);
        }
    }

    public void Close(long position)
    {
        if (position > SourcePosition)
        {
            (IsClosed, SourcePosition) = (true, position);
        }
    }
}
