using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Staff;

internal static class StaffRules
{
    /// <summary>ACC-02 refuses nothing: it is a flag on the organiser's record, under the CUS Act only.</summary>
    public static readonly Rule OrganizerShowsEvidence =
        new("ACC-02", "The organiser of the local community has not shown all the evidence of CUS Act Art. 33.");

    public static readonly Rule AnimatorHasASpecialty = new("ACC-13", "An animator has a specialty, and nobody else has one.");

    public static readonly Rule EmailOnce = new("ACC-14", "Another member of staff already has this work e-mail.", RuleKind.Conflict);

    public static readonly Rule ExperienceHasYears = new("ACC-15", "Evidence of experience says how many years, and no other evidence does.");

    public static readonly Rule DocumentIsNotOfTheFuture = new("ACC-16", "A document is not issued in the future.");

    public static readonly Rule RoleOnceAtATime = new("ACC-17", "This role is already held at that time.", RuleKind.Conflict);

    public static readonly Rule NobodyChangesOwnRoles = new("ACC-18", "Nobody changes their own roles.", RuleKind.Forbidden);

    public static readonly Rule RoleOfACentre = new("ACC-19", "A centre gives only the roles of its own staff.");

    public static readonly Rule LeavesAfterStarting = new("ACC-20", "The last day is on or after the first.");

    public static readonly Rule UnknownPart = new("ACC-21", "The member of staff has no such entry.");

    public static readonly Rule CentreKeepsAnAdministrator =
        new("ACC-22", "The centre would be left without an administrator.", RuleKind.Conflict);
}
