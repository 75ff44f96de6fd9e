namespace Osl.Access.Domain.Roles;

/// <summary>The roles of the house. What each may do is a matrix that a centre can change.</summary>
internal enum Role
{
    Resident,
    Volunteer,
    Representative,
    Animator,
    Specialist,
    SocialWorker,
    VolunteerCoordinator,
    OrganizerOSL,
    TeamCoordinator,
    IpusCoordinator,
    ServicesOrganizer,
    Director,
    CentreAdmin,

    /// <summary>The data protection officer (IOD).</summary>
    DPO,
    ApiClient,

    /// <summary>Runs the platform: tenants only, no content.</summary>
    PlatformOperator,
}

internal static class RoleKinds
{
    /// <summary>Roles that a centre gives to its staff.</summary>
    public static bool IsOfACentre(this Role role)
        => role is not (Role.PlatformOperator or Role.ApiClient or Role.Resident or Role.Volunteer or Role.Representative);
}
