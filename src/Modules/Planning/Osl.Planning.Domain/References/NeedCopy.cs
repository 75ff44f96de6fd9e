using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.References;

/// <summary>What planning keeps of a need: how urgent residents found it, and whether it still stands.</summary>
internal sealed class NeedCopy : Entity<NeedId>, ICentreOwned
{
    private NeedCopy()
    {
    }

    public CentreId CentreId { get; private set; }

    public CommunityId? CommunityId { get; private set; }

    public int? Rank { get; private set; }

    public bool IsClosed { get; private set; }

    public long SourcePosition { get; private set; }

    public static NeedCopy Of(NeedId id, CentreId centre)
    {
        var copy = new NeedCopy { CentreId = centre };
        copy.Identify(id);
        return copy;
    }

    public void Prioritise(CommunityId community, int rank, long position)
    {
        if (position <= SourcePosition)
        {
            return;
        }

        CommunityId = community;
        Rank = rank;
        SourcePosition = position;
    }

    public void Close(long position)
    {
        if (position <= SourcePosition)
        {
            return;
        }

        IsClosed = true;
        SourcePosition = position;
    }
}
