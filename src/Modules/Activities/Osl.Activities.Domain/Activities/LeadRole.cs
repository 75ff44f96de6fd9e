namespace Osl.Activities.Domain.Activities;

/// <summary>As what somebody leads an activity.</summary>
internal enum LeadRole
{
    Organizer,
    Animator,
    Specialist,
    Volunteer,
    Resident,
    Other,
}
