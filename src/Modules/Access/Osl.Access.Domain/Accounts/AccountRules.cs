using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Accounts;

internal static class AccountRules
{
    public static readonly Rule PasswordLength = new("ACC-30", "A password has {0} to {1} characters.");

    public static readonly Rule PasswordIsNotCommon = new("ACC-31", "This password is among the first that anyone would try.");

    public static readonly Rule CurrentPassword = new("ACC-32", "The current password is not right.");

    public static readonly Rule TwoFactorCode = new("ACC-33", "The code is not right, or it was already used.");

    public static readonly Rule TwoFactorIsOff = new("ACC-34", "Two-factor login is already on.", RuleKind.Conflict);

    public static readonly Rule TwoFactorIsOn = new("ACC-35", "Two-factor login is not on.", RuleKind.Conflict);

    public static readonly Rule ResetToken = new("ACC-36", "This link to set a password is not valid any more.");

    public static readonly Rule EmailOnce = new("ACC-37", "There is already an account for this e-mail.", RuleKind.Conflict);

    public static readonly Rule FirstAccountOnly = new("ACC-38", "The first administrator already exists.", RuleKind.Conflict);

    public static readonly Rule BootstrapCode = new("ACC-39", "The code from the console is not right.");

    public static readonly Rule NobodyLocksThemselves = new("ACC-40", "Nobody locks or unlocks their own account.", RuleKind.Forbidden);
}
