using System.Security.Cryptography;
using Osl.Access.Application.Sessions;

namespace Osl.Access.Application.Accounts;

/// <summary>Codes for the day when the phone is gone: ten, of fifty bits each, each good once.</summary>
internal static class RecoveryCodes
{
    private const string Alphabet = "23456789abcdefghjkmnpqrstuvwxyz";

    public static IReadOnlyList<string> New() => [.. Enumerable.Range(0, 10).Select(_ => $"{Part()}-{Part()}")];

    /// <summary>As it is compared: small letters, without what people put between.</summary>
    public static string Plain(string code) => new([.. code.ToLowerInvariant().Where(char.IsLetterOrDigit)]);

    public static IReadOnlyList<string> Hashes(IEnumerable<string> codes) => [.. codes.Select(code => Tokens.Hash(Plain(code)))];

    private static string Part() => RandomNumberGenerator.GetString(Alphabet, 5);
}
