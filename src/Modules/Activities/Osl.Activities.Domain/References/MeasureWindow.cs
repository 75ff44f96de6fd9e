using Osl.Activities.Domain.Activities;

namespace Osl.Activities.Domain.References;

/// <summary>When activities of a measure may be held: inside its dates and its plan's; the end itself is outside.</summary>
internal sealed record MeasureWindow(MeasureId MeasureId, DateTimeOffset From, DateTimeOffset Until)
{
    public bool Holds(Slot slot) => From <= slot.From && slot.To <= Until;
}
