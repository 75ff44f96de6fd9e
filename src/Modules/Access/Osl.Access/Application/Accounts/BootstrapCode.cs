using System.Security.Cryptography;
using System.Text;

namespace Osl.Access.Application.Accounts;

/// <summary>The one-time code that makes the first administrator; it lives in this process only, and is shown on its console.</summary>
internal sealed class BootstrapCode
{
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    public string Code { get; } = string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Alphabet, 5)));

    public bool Is(string given)
        => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Code), Encoding.UTF8.GetBytes(given.Trim().ToUpperInvariant()));
}
