using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Activities;

/// <summary>From an instant until another; the end itself is free again.</summary>
internal readonly record struct Slot
{
    public Slot(DateTimeOffset from, DateTimeOffset to)
    {
        ActivityRules.EndsAfterItBegins.Require(from < to, "/endsAt");
        (From, To) = (from, to);
    }

    public DateTimeOffset From { get; }

    public DateTimeOffset To { get; }

    public bool Overlaps(Slot other) => From < other.To && other.From < To;
}
