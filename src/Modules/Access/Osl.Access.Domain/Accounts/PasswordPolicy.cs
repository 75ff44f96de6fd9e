namespace Osl.Access.Domain.Accounts;

/// <summary>Length and not being common count; rules of composition only make passwords worse (ASVS 6.2).</summary>
internal sealed record PasswordPolicy(int MinimumLength, int MaximumLength, IReadOnlySet<string> CommonPasswords)
{
    public void Require(string password, string pointer)
    {
        AccountRules.PasswordLength.Require(
            password.Length >= MinimumLength && password.Length <= MaximumLength, pointer, MinimumLength, MaximumLength);
        AccountRules.PasswordIsNotCommon.Require(!IsCommon(password), pointer);
    }

    private bool IsCommon(string password)
    {
        var folded = password.ToLowerInvariant();
        return CommonPasswords.Contains(folded) || folded.Distinct().Count() < 4;
    }
}
