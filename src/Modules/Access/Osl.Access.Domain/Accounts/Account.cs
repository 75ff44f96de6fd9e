using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Accounts;

/// <summary>What lets a person in: an e-mail, a password's hash, and a second factor when there is one.</summary>
internal sealed class Account : AggregateRoot<AccountId>
{
    /// <summary>The owner of accounts that run the platform: not a centre.</summary>
    public static readonly CentreId Platform;

    public string Email { get; private set; } = "";

    /// <summary>The e-mail as it is compared: trimmed, lower case.</summary>
    public string EmailKey { get; private set; } = "";

    public string PasswordHash { get; private set; } = "";

    /// <summary>Null for an operator of the platform.</summary>
    public StaffMemberId? StaffMember { get; private set; }

    public DateTimeOffset? LockedAt { get; private set; }

    public string? LockReason { get; private set; }

    /// <summary>Sessions opened before this instant are over: so one change of the account ends them all.</summary>
    public DateTimeOffset SessionsValidFrom { get; private set; }

    public TwoFactor? TwoFactor { get; private set; }

    /// <summary>A new password was asked for, and the letter has not gone out yet.</summary>
    public DateTimeOffset? ResetAskedAt { get; private set; }

    public string? ResetTokenHash { get; private set; }

    public DateTimeOffset? ResetTokenExpiresAt { get; private set; }

    public bool IsPlatformOperator => CentreId == Platform;

    public bool IsLocked => LockedAt is not null;

    public bool AsksSecondFactor => TwoFactor is { Confirmed: true };

    private Account()
    {
    }

    public static string KeyOf(string email) => email.Trim().ToLowerInvariant();

    public static Account OfStaff(AccountId id, CentreId centre, StaffMemberId staffMember, string email, string passwordHash, DateTimeOffset at)
    {
        var account = Register(id, centre, email, passwordHash, at);
        account.StaffMember = staffMember;
        return account;
    }

    public static Account OfPlatform(AccountId id, string email, string passwordHash, DateTimeOffset at)
        => Register(id, Platform, email, passwordHash, at);

    /// <summary>A better hash of the same password; sessions stay.</summary>
    public void Rehash(string passwordHash) => PasswordHash = passwordHash;

    public void ChangePassword(string passwordHash, DateTimeOffset at)
    {
        PasswordHash = passwordHash;
        ResetTokenHash = null;
        ResetTokenExpiresAt = null;
        EndSessions(at);
    }

    public void AskForReset(DateTimeOffset at) => ResetAskedAt = at;

    public void MarkResetSent() => ResetAskedAt = null;

    /// <summary>The token is made when the letter is, and only its hash stays.</summary>
    public void OfferReset(string tokenHash, DateTimeOffset expiresAt)
    {
        ResetTokenHash = tokenHash;
        ResetTokenExpiresAt = expiresAt;
    }

    public void ResetPassword(string tokenHash, string passwordHash, DateTimeOffset at)
    {
        AccountRules.ResetToken.Require(ResetTokenHash == tokenHash && at < ResetTokenExpiresAt && !IsLocked, "/token");
        ChangePassword(passwordHash, at);
    }

    public void EndSessions(DateTimeOffset at) => SessionsValidFrom = at;

    public void Lock(string reason, StaffMemberId? by, DateTimeOffset at)
    {
        AccountRules.NobodyLocksThemselves.Require(by is null || by != StaffMember);
        LockedAt ??= at;
        LockReason = reason;
        EndSessions(at);
        Raise(new AccountLocked(Id, reason));
    }

    public void Unlock(StaffMemberId? by)
    {
        AccountRules.NobodyLocksThemselves.Require(by is null || by != StaffMember);
        LockedAt = null;
        LockReason = null;
        Raise(new AccountUnlocked(Id));
    }

    public void BeginTwoFactor(string secret)
    {
        AccountRules.TwoFactorIsOff.Require(!AsksSecondFactor);
        TwoFactor = TwoFactor.Begin(secret);
    }

    public void ConfirmTwoFactor(long step, IEnumerable<string> recoveryCodeHashes)
    {
        AccountRules.TwoFactorIsOn.Require(TwoFactor is not null);
        AccountRules.TwoFactorIsOff.Require(!AsksSecondFactor);
        TwoFactor!.Confirm(step, recoveryCodeHashes);
    }

    public void DisableTwoFactor(DateTimeOffset at)
    {
        AccountRules.TwoFactorIsOn.Require(AsksSecondFactor);
        TwoFactor = null;
        EndSessions(at);
    }

    public bool SpendStep(long step) => AsksSecondFactor && TwoFactor!.Spend(step);

    public bool SpendRecoveryCode(string hash) => AsksSecondFactor && TwoFactor!.SpendRecoveryCode(hash);

    private static Account Register(AccountId id, CentreId centre, string email, string passwordHash, DateTimeOffset at)
    {
        var account = new Account { Email = email.Trim(), EmailKey = KeyOf(email), PasswordHash = passwordHash, SessionsValidFrom = at };
        account.Identify(id, centre);
        return account;
    }
}
