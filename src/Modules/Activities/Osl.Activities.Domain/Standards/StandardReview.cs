using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Standards;

/// <summary>A written review of the standard.</summary>
internal sealed class StandardReview
{
    private StandardReview()
    {
    }

    public DateOnly On { get; private set; }

    public string Conclusions { get; private set; } = "";

    public StaffMemberId ById { get; private set; }

    internal static StandardReview Of(DateOnly on, string conclusions, StaffMemberId by) => new() { On = on, Conclusions = conclusions, ById = by };
}
