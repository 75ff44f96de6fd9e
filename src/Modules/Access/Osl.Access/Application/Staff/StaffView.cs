using Osl.Access.Domain.Roles;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Staff;

/// <summary>A role as it is held.</summary>
/// <param name="Communities">The communities that it is limited to; empty for the whole centre.</param>
internal sealed record RoleView(Guid Id, Role Role, IReadOnlyList<Guid> Communities, DateOnly From, DateOnly? Until);

/// <summary>A member of staff.</summary>
/// <param name="Active">Whether they work today.</param>
/// <param name="Cleared">Whether they may lead activities for minors today; what was checked is shown to fewer.</param>
/// <param name="MissingEvidence">What ACC-02 flags: parts of CUS Act Art. 33 that an organiser has not shown.</param>
internal sealed record StaffView(
    Guid Id,
    string DisplayName,
    string Email,
    string? Phone,
    string Language,
    Post Post,
    Specialty? Specialty,
    Profession? Profession,
    DateOnly ActiveFrom,
    DateOnly? ActiveUntil,
    bool Active,
    bool Cleared,
    IReadOnlyList<RoleView> Roles,
    IReadOnlyList<EvidenceKind> MissingEvidence,
    long Version) : IVersioned, ITellsPersonalData, IExample<StaffView>
{
    public static StaffView Example { get; } = new(
        Guid.Parse("0193a000-0000-7000-8000-000000000004"),
        StaffData.Example.DisplayName,
        StaffData.Example.Email,
        StaffData.Example.Phone,
        "pl",
        Domain.Staff.Post.OrganizerOSL,
        null,
        Domain.Staff.Profession.SocialWorker,
        new DateOnly(2026, 1, 1),
        null,
        true,
        true,
        [new RoleView(Guid.Parse("0193a000-0000-7000-8000-000000000009"), Role.OrganizerOSL, [], new DateOnly(2026, 1, 1), null)],
        [EvidenceKind.NoConvictionStatement],
        4);

    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => [Id];

    public static StaffView Of(StaffMember member, DateOnly today, IReadOnlyList<EvidenceKind> missing) => new(
        member.Id.Value,
        member.DisplayName,
        member.Email,
        member.Phone,
        member.Language,
        member.Post,
        member.Specialty,
        member.Profession,
        member.ActiveFrom,
        member.ActiveUntil,
        member.IsActiveOn(today),
        member.IsClearedOn(today),
        [.. member.Roles.OrderBy(held => held.From).ThenBy(held => held.Role)
            .Select(held => new RoleView(held.Id.Value, held.Role, [.. held.Communities.Select(community => community.Value)], held.From, held.Until))],
        missing,
        member.Version);
}
