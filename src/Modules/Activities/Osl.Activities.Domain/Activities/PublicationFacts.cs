using Osl.Activities.Domain.Forms;
using Osl.Activities.Domain.References;

namespace Osl.Activities.Domain.Activities;

/// <summary>What publishing rests on, looked up at that moment.</summary>
/// <param name="Measure">The measure that is linked, in the version of the plan that is in force.</param>
/// <param name="Leads">How each lead stands.</param>
/// <param name="Specialty">Of an animation form: what its lead must animate.</param>
/// <param name="StandardIsCurrent">Whether the centre's child-protection standard was reviewed in time.</param>
/// <param name="LastDay">The day on which the activity ends, in Polish time.</param>
internal sealed record PublicationFacts(MeasureWindow? Measure, IReadOnlyList<LeadStanding> Leads, AnimationSpecialty? Specialty, bool StandardIsCurrent, DateOnly LastDay)
{
    /// <summary>Whether the community place that is named is open; so it is where none is named.</summary>
    public bool PlaceIsOpen { get; init; } = true;
}

/// <summary>How somebody who leads stands.</summary>
/// <param name="Animates">Of an animator: the specialty.</param>
/// <param name="ClearedUntil">The last day of a valid safety clearance; null for none.</param>
internal sealed record LeadStanding(AnimationSpecialty? Animates, DateOnly? ClearedUntil)
{
    public bool IsClearedOn(DateOnly day) => ClearedUntil >= day;
}
