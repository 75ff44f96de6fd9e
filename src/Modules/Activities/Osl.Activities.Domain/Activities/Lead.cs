using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Activities;

/// <summary>Somebody who leads an activity: a member of staff, or a resident on file.</summary>
internal sealed class Lead
{
    private Lead()
    {
    }

    public StaffMemberId? StaffMemberId { get; private set; }

    public PersonId? PersonId { get; private set; }

    public LeadRole Role { get; private set; }

    internal static Lead Of(LeadContent content) => new() { StaffMemberId = content.StaffMemberId, PersonId = content.PersonId, Role = content.Role };

    internal LeadContent Content() => new(StaffMemberId, PersonId, Role);
}

/// <summary>Exactly one of the two ids is there.</summary>
internal sealed record LeadContent(StaffMemberId? StaffMemberId, PersonId? PersonId, LeadRole Role)
{
    public Guid Who => StaffMemberId?.Value ?? PersonId!.Value.Value;
}
