namespace Osl.Access.Domain.Accounts;

/// <summary>A second factor: the shared secret, the last time step spent, and hashes of the recovery codes left.</summary>
internal sealed class TwoFactor
{
    private readonly List<string> recoveryCodeHashes = [];

    public string Secret { get; private set; } = "";

    /// <summary>False until the first code proved that the app has the secret.</summary>
    public bool Confirmed { get; private set; }

    public long LastStep { get; private set; }

    public IReadOnlyCollection<string> RecoveryCodeHashes => recoveryCodeHashes;

    private TwoFactor()
    {
    }

    internal static TwoFactor Begin(string secret) => new() { Secret = secret };

    internal void Confirm(long step, IEnumerable<string> recoveryHashes)
    {
        Confirmed = true;
        LastStep = step;
        recoveryCodeHashes.Clear();
        recoveryCodeHashes.AddRange(recoveryHashes);
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

    internal bool SpendRecoveryCode(string hash) => recoveryCodeHashes.Remove(hash);
}
