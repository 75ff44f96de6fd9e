using Osl.Access.Domain.Accounts;

namespace Osl.Access.Application.Accounts;

internal enum PasswordCheck
{
    Wrong,
    Right,

    /// <summary>Right, and to be hashed again at the cost that is set today.</summary>
    RightOfAnOlderCost,
}

/// <summary>Hashes and checks passwords: slow on purpose, so never while a transaction is open.</summary>
internal interface IPasswords
{
    PasswordPolicy Policy { get; }

    Task<string> Hash(string password, CancellationToken ct);

    /// <summary>Costs the same where there is no such account, so that the time tells nothing.</summary>
    /// <param name="hash">Null where there is no account.</param>
    Task<PasswordCheck> Verify(string? hash, string password, CancellationToken ct);
}
