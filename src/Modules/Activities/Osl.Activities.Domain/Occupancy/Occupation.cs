using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Occupancy;

/// <summary>That a place or a person is taken from one instant until another (ACT-08).</summary>
internal sealed class Occupation : Entity<OccupancyId>, ICentreOwned
{
    private Occupation()
    {
    }

    public CentreId CentreId { get; private set; }

    public OccupiedKind Kind { get; private set; }

    /// <summary>The place, the member of staff or the person.</summary>
    public Guid What { get; private set; }

    public DateTimeOffset From { get; private set; }

    public DateTimeOffset To { get; private set; }

    /// <summary>The activity or the booking that takes it.</summary>
    public Guid For { get; private set; }

    /// <summary>Two records were of one person.</summary>
    public void MoveTo(PersonId kept) => What = kept.Value;

    public static Occupation Of(OccupancyId id, CentreId centre, Resource what, Slot slot, Guid takenFor)
    {
        var occupation = new Occupation { CentreId = centre, Kind = what.Kind, What = what.Id, From = slot.From, To = slot.To, For = takenFor };
        occupation.Identify(id);
        return occupation;
    }
}

/// <summary>What can be taken.</summary>
/// <param name="Pointer">The field of the request that asks for it.</param>
internal sealed record Resource(OccupiedKind Kind, Guid Id, string Pointer);
