using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application;

/// <summary>The numbers of law and policy that Access itself asks for.</summary>
internal static class AccessParameters
{
    public static readonly ParameterDefinition OrganizerExperienceYears =
        new("access.organizer-experience-years", 2, "years", "CUS Act Art. 33", 0, 20);

    public static readonly ParameterDefinition InvitationDays =
        new("access.invitation-days", 7, "days", "Policy: how long an invitation may be accepted", 1, 60);

    public static readonly ParameterDefinition PasswordResetMinutes =
        new("access.password-reset-minutes", 60, "minutes", "Policy: how long a link to set a password works", 5, 1_440);

    public static readonly ParameterDefinition ClearanceMonths = new(
        "access.clearance-months", 12, "months", "Policy: Act of 13 May 2016 (Dz.U. 2016 poz. 862) Art. 21 orders the check and sets no term", 1, 120);

    public static readonly IReadOnlyList<ParameterDefinition> All = [OrganizerExperienceYears, InvitationDays, PasswordResetMinutes, ClearanceMonths];
}
