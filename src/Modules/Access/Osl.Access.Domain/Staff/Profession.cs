namespace Osl.Access.Domain.Staff;

/// <summary>The profession that a member of staff was trained in, beside the post.</summary>
internal enum Profession
{
    SocialWorker,
    Psychologist,
    Psychotherapist,
    Pedagogue,
    FamilyAssistant,
    DisabilityAssistant,
    Animator,
    Lawyer,
    Other,
}
