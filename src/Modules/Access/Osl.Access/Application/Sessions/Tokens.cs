using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Osl.Access.Application.Sessions;

/// <summary>Opaque tokens of 256 bits. Only their SHA-256 is stored: at that length a plain hash is enough (ASVS 6.5.2).</summary>
internal static class Tokens
{
    public const string Access = "osl_at_";
    public const string Refresh = "osl_rt_";
    public const string Invitation = "osl_in_";
    public const string Reset = "osl_pr_";

    /// <summary>Longer than any token; what is longer is refused before it is hashed.</summary>
    public const int MaximumLength = 100;

    public static string New(string prefix) => prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string NewSalt() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>
    /// The token that follows a refresh token: a second tab that comes with the same one gets the same answer, and the salt
    /// in the database is worth nothing without the token that only the client had.
    /// </summary>
    public static string After(string refreshToken, string salt, string prefix)
        => prefix + Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(refreshToken), Encoding.UTF8.GetBytes(prefix + salt)));
}
