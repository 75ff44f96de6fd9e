using Osl.Access.Domain.Centres;
using Osl.Access.Domain.Roles;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Staff;

/// <summary>A member of the centre's staff: the post, the roles, and the evidence that Art. 33 asks of an organiser.</summary>
internal sealed class StaffMember : AggregateRoot<StaffMemberId>
{
    private readonly List<RoleAssignment> roles = [];
    private readonly List<Evidence> evidence = [];

    public string DisplayName { get; private set; } = "";

    /// <summary>Name and e-mail as a search compares them.</summary>
    public string SearchFolded { get; private set; } = "";

    /// <summary>The name as lists sort it.</summary>
    public string NameSortKey { get; private set; } = "";

    public string Email { get; private set; } = "";

    /// <summary>The e-mail as it is compared: unique in the centre.</summary>
    public string EmailKey { get; private set; } = "";

    public string? Phone { get; private set; }

    /// <summary>The language of letters to this person: pl or en.</summary>
    public string Language { get; private set; } = "pl";

    public Post Post { get; private set; }

    public Specialty? Specialty { get; private set; }

    public Profession? Profession { get; private set; }

    public DateOnly ActiveFrom { get; private set; }

    /// <summary>The last day; null while none is known.</summary>
    public DateOnly? ActiveUntil { get; private set; }

    /// <summary>The day whose state the other modules were told last.</summary>
    public DateOnly ToldOn { get; private set; }

    public IReadOnlyCollection<RoleAssignment> Roles => roles;

    public IReadOnlyCollection<Evidence> Evidence => evidence;

    /// <summary>The check before work with minors; null for none.</summary>
    public SafetyClearance? Clearance { get; private set; }

    private StaffMember()
    {
    }

    public static StaffMember Employ(StaffMemberId id, CentreId centre, StaffDetails details, DateOnly activeFrom, DateOnly today)
    {
        var member = new StaffMember { ActiveFrom = activeFrom };
        member.Identify(id, centre);
        member.Describe(details, today);
        return member;
    }

    public bool IsActiveOn(DateOnly day) => ActiveFrom <= day && (ActiveUntil is null || day <= ActiveUntil);

    public void Describe(StaffDetails details, DateOnly today)
    {
        StaffRules.AnimatorHasASpecialty.Require((details.Post == Post.Animator) == details.Specialty.HasValue, "/specialty");
        (DisplayName, Email, Phone, Language, Post, Specialty, Profession) = details;
        SearchFolded = PolishText.Fold($"{DisplayName} {Email}");
        NameSortKey = PolishText.SortKey(DisplayName);
        EmailKey = Email.ToLowerInvariant();
        Announce(today);
    }

    public void Deactivate(DateOnly lastDay, DateOnly today)
    {
        StaffRules.LeavesAfterStarting.Require(lastDay >= ActiveFrom, "/lastDay");
        ActiveUntil = lastDay;
        Announce(today);
    }

    public void Reactivate(DateOnly today)
    {
        ActiveUntil = null;
        Announce(today);
    }

    public void GiveRole(RoleAssignmentId id, Role role, IEnumerable<CommunityId> within, DateOnly from, DateOnly? until, StaffMemberId? by, DateOnly today)
    {
        StaffRules.NobodyChangesOwnRoles.Require(by != Id);
        StaffRules.RoleOfACentre.Require(role.IsOfACentre(), "/role");
        CommonRules.PeriodOrder.Require(until is null || from <= until, "/until");
        var assignment = RoleAssignment.Of(id, role, within, from, until);
        StaffRules.RoleOnceAtATime.Require(!roles.Exists(assignment.OverlapsWith), "/role");
        roles.Add(assignment);
        Announce(today);
    }

    public void TakeRole(RoleAssignmentId id, StaffMemberId? by, DateOnly today)
    {
        StaffRules.NobodyChangesOwnRoles.Require(by != Id);
        roles.Remove(roles.Find(held => held.Id == id) ?? throw StaffRules.UnknownPart.Broken());
        Announce(today);
    }

    public void ShowEvidence(EvidenceId id, EvidenceKind kind, string document, DateOnly issuedOn, decimal? years, DateOnly today)
        => evidence.Add(Staff.Evidence.Seen(id, kind, document, issuedOn, years, today));

    public void WithdrawEvidence(EvidenceId id)
        => evidence.Remove(evidence.Find(seen => seen.Id == id) ?? throw StaffRules.UnknownPart.Broken());

    public bool IsClearedOn(DateOnly day) => day <= Clearance?.ValidUntil;

    /// <summary>Writes down that the member was checked for work with minors, anew each time.</summary>
    /// <param name="months">How long a check is relied on: the centre's policy.</param>
    public void Clear(ClearanceContent content, int months, DateOnly today)
    {
        StaffRules.DocumentIsNotOfTheFuture.Require(content.RegisterCheckedOn <= today, "/registerCheckedOn");
        Clearance = SafetyClearance.Of(content, months);
        Raise(new ClearanceChanged(Id, Clearance.ValidUntil));
    }

    public void WithdrawClearance()
    {
        StaffRules.UnknownPart.Require(Clearance is not null);
        Clearance = null;
        Raise(new ClearanceChanged(Id, null));
    }

    /// <summary>What ACC-02 flags: nothing outside the CUS Act, and nothing for other posts.</summary>
    public IReadOnlyList<EvidenceKind> MissingEvidence(LegalRegime regime, decimal experienceYears)
        => regime == LegalRegime.Cus && Post == Post.OrganizerOSL ? OrganizerQualification.Missing(evidence, experienceYears) : [];

    /// <summary>Tells the other modules the whole state; also called when a day passes that ends a role or the employment.</summary>
    public void Announce(DateOnly today)
    {
        ToldOn = today;
        Raise(new StaffMemberChanged(
            Id,
            ActiveUntil is null || today <= ActiveUntil,
            Post,
            [.. roles.Where(held => held.HoldsOn(today)).Select(held => held.Role).Distinct().Order()],
            Specialty));
    }
}
