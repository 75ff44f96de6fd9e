using Osl.Access.Domain.Accounts;
using Osl.Access.Domain.Invitations;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Tests.Domain;

public sealed class AccountTests
{
    private static readonly PasswordPolicy Policy = new(12, 128, new HashSet<string> { "password1234" });

    [Fact]
    public void ACC_30_length_is_what_counts_in_a_password()
    {
        Some.BrokenRule(() => Policy.Require("krótkie", "/password")).ShouldBe("ACC-30");
        Some.BrokenRule(() => Policy.Require(string.Concat(Enumerable.Repeat("abcde", 26)), "/password")).ShouldBe("ACC-30");
        Policy.Require("correct horse battery staple", "/password");
    }

    [Theory]
    [InlineData("Password1234")]
    [InlineData("aaaaaaaaaaaaaaa")]
    [InlineData("ababababababab")]
    public void ACC_31_a_common_password_is_refused(string password)
    {
        Some.BrokenRule(() => Policy.Require(password, "/password")).ShouldBe("ACC-31");
    }

    [Fact]
    public void ACC_33_a_code_and_a_recovery_code_open_once()
    {
        var account = WithTwoFactor();

        account.SpendStep(100).ShouldBeFalse();
        account.SpendStep(101).ShouldBeTrue();
        account.SpendStep(101).ShouldBeFalse();
        account.SpendRecoveryCode("r1").ShouldBeTrue();
        account.SpendRecoveryCode("r1").ShouldBeFalse();
    }

    [Fact]
    public void ACC_34_and_ACC_35_two_factor_login_goes_on_and_off_once()
    {
        var account = WithTwoFactor();

        Some.BrokenRule(() => account.BeginTwoFactor("other")).ShouldBe("ACC-34");
        account.DisableTwoFactor(Some.Now);
        Some.BrokenRule(() => account.DisableTwoFactor(Some.Now)).ShouldBe("ACC-35");
    }

    [Fact]
    public void ACC_36_a_reset_is_asked_for_first_and_its_token_is_made_with_the_letter()
    {
        var account = Account();
        account.AskForReset(Some.Now);
        account.ResetAskedAt.ShouldBe(Some.Now);

        account.OfferReset("hash", Some.Now.AddHours(1));
        account.MarkResetSent();

        account.ResetAskedAt.ShouldBeNull();
    }

    [Fact]
    public void ACC_36_a_reset_token_opens_once_and_not_after_its_time()
    {
        var account = Account();
        account.OfferReset("hash", Some.Now.AddHours(1));

        Some.BrokenRule(() => account.ResetPassword("other", "new", Some.Now)).ShouldBe("ACC-36");
        Some.BrokenRule(() => account.ResetPassword("hash", "new", Some.Now.AddHours(1))).ShouldBe("ACC-36");
        account.ResetPassword("hash", "new", Some.Now.AddMinutes(59));
        Some.BrokenRule(() => account.ResetPassword("hash", "newer", Some.Now.AddMinutes(59))).ShouldBe("ACC-36");
        account.PasswordHash.ShouldBe("new");
        account.SessionsValidFrom.ShouldBe(Some.Now.AddMinutes(59));
    }

    [Fact]
    public void ACC_40_nobody_locks_themselves()
    {
        var account = Account();

        Some.BrokenRule(() => account.Lock("odejście", account.StaffMember, Some.Now)).ShouldBe("ACC-40");
        account.Lock("odejście", Some.Id<StaffMemberId>(), Some.Now);
        account.IsLocked.ShouldBeTrue();
        account.SessionsValidFrom.ShouldBe(Some.Now);
    }

    [Fact]
    public void ACC_41_an_invitation_opens_once_and_not_after_its_time()
    {
        Some.BrokenRule(() => Invitation().Accept(Some.Now.AddDays(7))).ShouldBe("ACC-41");
        var invitation = Invitation();
        invitation.Accept(Some.Now.AddDays(6));
        Some.BrokenRule(() => invitation.Accept(Some.Now.AddDays(6))).ShouldBe("ACC-41");
        Some.BrokenRule(invitation.Revoke).ShouldBe("OSL-02");
    }

    private static Account Account()
        => Access.Domain.Accounts.Account.OfStaff(
            Some.Id<AccountId>(), Some.CentreId, Some.Id<StaffMemberId>(), " Anna@Zmyslone.example ", "hash", Some.Now.AddDays(-1));

    private static Account WithTwoFactor()
    {
        var account = Account();
        account.BeginTwoFactor("secret");
        account.ConfirmTwoFactor(100, ["r1", "r2"]);
        return account;
    }

    private static Invitation Invitation()
        => Access.Domain.Invitations.Invitation.Write(
            Some.Id<InvitationId>(), Some.CentreId, Some.Id<StaffMemberId>(), "anna@zmyslone.example", Some.Now, Some.Now.AddDays(7));
}
