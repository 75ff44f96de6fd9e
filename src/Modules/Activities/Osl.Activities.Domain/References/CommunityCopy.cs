using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.References;

/// <summary>What activities keep of a community.</summary>
internal sealed class CommunityCopy : Entity<CommunityId>, ICentreOwned
{
    private CommunityCopy()
    {
    }

    public CentreId CentreId { get; private set; }

    public string Name { get; private set; } = "";

    public string Kind { get; private set; } = "";

    public IReadOnlyList<MunicipalityId> MunicipalityIds { get; private set; } = [];

    public bool IsArchived { get; private set; }

    public long SourcePosition { get; private set; }

    public static CommunityCopy Of(CommunityId id, CentreId centre)
    {
        var copy = new CommunityCopy { CentreId = centre };
        copy.Identify(id);
        return copy;
    }

    /// <summary>A registration that comes after the archiving fills in the name and leaves the community archived.</summary>
    public void Take(string name, string kind, IEnumerable<MunicipalityId> municipalities, long position)
    {
        if (Name.Length > 0 && position <= SourcePosition)
        {
            return;
        }

        Name = name;
        Kind = kind;
        MunicipalityIds = [.. municipalities];
        SourcePosition = Math.Max(position, SourcePosition);
    }

    public void Archive(long position)
    {
        if (position <= SourcePosition)
        {
            return;
        }

        IsArchived = true;
        SourcePosition = position;
    }
}
