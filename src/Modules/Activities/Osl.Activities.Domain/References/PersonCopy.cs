using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.References;

/// <summary>What activities keep of a person on file: that there is one, and whether a guardian speaks for them.</summary>
internal sealed class PersonCopy : Entity<PersonId>, ICentreOwned
{
    private PersonCopy()
    {
    }

    public CentreId CentreId { get; private set; }

    public bool IsMinor { get; private set; }

    public long SourcePosition { get; private set; }

    public static PersonCopy Of(PersonId id, CentreId centre)
    {
        var copy = new PersonCopy { CentreId = centre };
        copy.Identify(id);
        return copy;
    }

    public void Take(bool isMinor, long position)
    {
        if (position <= SourcePosition)
        {
            return;
        }

        IsMinor = isMinor;
        SourcePosition = position;
    }
}
