using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Osl.Activities.Application.Calendars;

/// <summary>Opaque tokens of 256 bits in the addresses of calendars; only their SHA-256 is stored.</summary>
internal static class CalendarTokens
{
    /// <summary>Longer than any token.</summary>
    public const int MaximumLength = 100;

    public static string New() => "osl_ca_" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
