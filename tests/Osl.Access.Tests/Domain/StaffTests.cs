using Osl.Access.Domain.Centres;
using Osl.Access.Domain.Roles;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Tests.Domain;

public sealed class StaffTests
{
    private const decimal TwoYears = 2;

    [Fact]
    public void ACC_02_an_organiser_without_evidence_is_flagged_under_the_CUS_act_only()
    {
        var organiser = Some.Staff();

        organiser.MissingEvidence(LegalRegime.Cus, TwoYears).ShouldBe(
            [EvidenceKind.HigherEducation, EvidenceKind.CommunityWorkExperience, EvidenceKind.OrganizerTraining, EvidenceKind.NoConvictionStatement]);
        organiser.MissingEvidence(LegalRegime.Ops, TwoYears).ShouldBeEmpty();
        Some.Staff(Post.Director).MissingEvidence(LegalRegime.Cus, TwoYears).ShouldBeEmpty();
    }

    [Fact]
    public void ACC_02_experience_adds_up_and_either_training_or_specialisation_will_do()
    {
        var organiser = Some.Staff();
        Show(organiser, EvidenceKind.HigherEducation);
        Show(organiser, EvidenceKind.NoConvictionStatement);
        Show(organiser, EvidenceKind.Specialisation);
        Show(organiser, EvidenceKind.CommunityWorkExperience, 1.5m);
        organiser.MissingEvidence(LegalRegime.Cus, TwoYears).ShouldBe([EvidenceKind.CommunityWorkExperience]);

        Show(organiser, EvidenceKind.CommunityWorkExperience, 0.5m);

        organiser.MissingEvidence(LegalRegime.Cus, TwoYears).ShouldBeEmpty();
        organiser.MissingEvidence(LegalRegime.Cus, 3).ShouldBe([EvidenceKind.CommunityWorkExperience]);
    }

    [Fact]
    public void ACC_13_an_animator_has_a_specialty_and_nobody_else()
    {
        Some.BrokenRule(() => Some.Staff(Post.Animator)).ShouldBe("ACC-13");
        Some.BrokenRule(() => Some.Staff(Post.Director, Specialty.Sport)).ShouldBe("ACC-13");
        Some.Staff(Post.Animator, Specialty.Cultural).Specialty.ShouldBe(Specialty.Cultural);
    }

    [Fact]
    public void ACC_15_only_experience_is_counted_in_years()
    {
        Some.BrokenRule(() => Show(Some.Staff(), EvidenceKind.CommunityWorkExperience)).ShouldBe("ACC-15");
        Some.BrokenRule(() => Show(Some.Staff(), EvidenceKind.HigherEducation, 5)).ShouldBe("ACC-15");
    }

    [Fact]
    public void ACC_16_a_document_is_not_issued_in_the_future()
    {
        Some.BrokenRule(() => Some.Staff().ShowEvidence(
            Some.Id<EvidenceId>(), EvidenceKind.HigherEducation, "dyplom 1", Some.Today.AddDays(1), null, Some.Today)).ShouldBe("ACC-16");
    }

    [Fact]
    public void ACC_17_a_role_is_held_once_at_a_time()
    {
        var member = Some.Staff();
        Give(member, Role.OrganizerOSL, Some.Today, Some.Today.AddDays(10));

        Some.BrokenRule(() => Give(member, Role.OrganizerOSL, Some.Today.AddDays(10), null)).ShouldBe("ACC-17");
        Give(member, Role.OrganizerOSL, Some.Today.AddDays(11), null);
        Give(member, Role.Director, Some.Today, null);
        member.Roles.Count.ShouldBe(3);
    }

    [Fact]
    public void ACC_18_nobody_changes_their_own_roles()
    {
        var member = Some.Staff();

        var refused = Should.Throw<BrokenRuleException>(() => Give(member, Role.Director, Some.Today, null, by: member.Id));

        refused.Rule.Code.ShouldBe("ACC-18");
        refused.Rule.Kind.ShouldBe(RuleKind.Forbidden);
        member.Roles.ShouldBeEmpty();
    }

    [Theory]
    [InlineData((int)Role.PlatformOperator)]
    [InlineData((int)Role.ApiClient)]
    [InlineData((int)Role.Resident)]
    public void ACC_19_a_centre_gives_only_roles_of_staff(int role)
    {
        Some.BrokenRule(() => Give(Some.Staff(), (Role)role, Some.Today, null)).ShouldBe("ACC-19");
    }

    [Fact]
    public void ACC_20_nobody_leaves_before_they_started()
    {
        Some.BrokenRule(() => Some.Staff().Deactivate(new DateOnly(2024, 12, 31), Some.Today)).ShouldBe("ACC-20");
    }

    [Fact]
    public void ACC_21_what_was_never_there_cannot_be_taken_away()
    {
        Some.BrokenRule(() => Some.Staff().TakeRole(Some.Id<RoleAssignmentId>(), null, Some.Today)).ShouldBe("ACC-21");
        Some.BrokenRule(() => Some.Staff().WithdrawEvidence(Some.Id<EvidenceId>())).ShouldBe("ACC-21");
    }

    [Fact]
    public void Others_hear_the_whole_state_with_the_roles_of_the_day()
    {
        var member = Some.Staff();
        Give(member, Role.OrganizerOSL, Some.Today, null);
        Give(member, Role.Director, Some.Today.AddDays(1), null);
        member.Deactivate(Some.Today.AddDays(-1), Some.Today);

        var told = member.DomainEvents.OfType<StaffMemberChanged>().Last();

        told.Active.ShouldBeFalse();
        told.Roles.ShouldBe([Role.OrganizerOSL]);
        told.Post.ShouldBe(Post.OrganizerOSL);
    }

    [Fact]
    public void The_last_day_still_counts()
    {
        var member = Some.Staff();
        member.Deactivate(Some.Today, Some.Today);

        member.IsActiveOn(Some.Today).ShouldBeTrue();
        member.IsActiveOn(Some.Today.AddDays(1)).ShouldBeFalse();
        member.Reactivate(Some.Today);
        member.IsActiveOn(Some.Today.AddDays(1)).ShouldBeTrue();
    }

    private static void Show(StaffMember member, EvidenceKind kind, decimal? years = null)
        => member.ShowEvidence(Some.Id<EvidenceId>(), kind, "dokument 1/2024", new DateOnly(2024, 1, 1), years, Some.Today);

    private static void Give(StaffMember member, Role role, DateOnly from, DateOnly? until, StaffMemberId? by = null)
        => member.GiveRole(Some.Id<RoleAssignmentId>(), role, [], from, until, by, Some.Today);
}
