namespace Osl.Access.Domain.Accounts;

/// <summary>A second factor: the shared secret, the last time step spent, and hashes of the recovery codes left.</summary>
internal sealed class TwoFactor
{
    public string Secret { get; private set; } = "";

    /// <summary>False until the first code proved that the app has the secret.</summary>
    public bool Confirmed { get; private set; }

    public long LastStep { get; private set; }

    public IReadOnlyList<string> RecoveryCodeHashes { get; private set; } = [];

    private TwoFactor()
    {
    }

    internal static TwoFactor Begin(string secret) => new() { Secret = secret };

    internal void Confirm(long step, IEnumerable<string> recoveryHashes)
    {
        Confirmed = true;
        LastStep = step;
        RecoveryCodeHashes = [.. recoveryHashes];
    }

    /// <summary>A code opens once: a step at or before the last one spent is refused.</summary>
    internal bool Spend(long step)
    {
        if (step <= LastStep)
        {
            return false;
        }

        LastStep = step;
        return true;
    }

    internal bool SpendRecoveryCode(string hash)
    {
        var left = RecoveryCodeHashes.Where(code => code != hash).ToList();
        var known = left.Count < RecoveryCodeHashes.Count;
        RecoveryCodeHashes = left;
        return known;
    }
}
