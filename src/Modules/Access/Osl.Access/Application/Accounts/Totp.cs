using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Osl.Access.Application.Accounts;

/// <summary>
/// Time-based codes, RFC 6238: SHA-1, six digits, steps of 30 seconds, one step of grace on both sides.
/// Not Identity's own: that one reads the system's clock and cannot tell which step a code was of, so that a code would work twice.
/// </summary>
internal static class Totp
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Seconds = 30;

    public static string NewSecret() => ToBase32(RandomNumberGenerator.GetBytes(20));

    public static string Uri(string secret, string email)
        => $"otpauth://totp/OSL:{System.Uri.EscapeDataString(email)}?secret={secret}&issuer=OSL";

    /// <summary>The step that the code belongs to; null when it is wrong.</summary>
    public static long? StepOf(string secret, string code, DateTimeOffset at)
    {
        var (key, given, now) = (FromBase32(secret), Encoding.ASCII.GetBytes(code.Trim()), at.ToUnixTimeSeconds() / Seconds);
        long? found = null;
        for (var step = now - 1; step <= now + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Code(key, step)), given))
            {
                found = step;
            }
        }

        return found;
    }

    public static string CodeAt(string secret, DateTimeOffset at) => Code(FromBase32(secret), at.ToUnixTimeSeconds() / Seconds);

    private static string Code(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 6238: what every authenticator app speaks.
        HMACSHA1.HashData(key, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0x0F)..]) & 0x7FFF_FFFF;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static string ToBase32(byte[] bytes)
    {
        var text = new StringBuilder();
        var (buffer, bits) = (0, 0);
        foreach (var value in bytes)
        {
            buffer = (buffer << 8) | value;
            for (bits += 8; bits >= 5; bits -= 5)
            {
                text.Append(Alphabet[(buffer >> (bits - 5)) & 31]);
            }

            buffer &= (1 << bits) - 1;
        }

        return text.ToString();
    }

    private static byte[] FromBase32(string text)
    {
        var bytes = new List<byte>();
        var (buffer, bits) = (0, 0);
        foreach (var letter in text)
        {
            buffer = (buffer << 5) | Alphabet.IndexOf(letter, StringComparison.Ordinal);
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
                buffer &= (1 << bits) - 1;
            }
        }

        return [.. bytes];
    }
}
