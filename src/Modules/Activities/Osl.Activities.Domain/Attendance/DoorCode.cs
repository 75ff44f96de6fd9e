using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Osl.Activities.Domain.Attendance;

/// <summary>The six digits that hang at the door. They change every few minutes; those of the last change still count, for whoever read them just before.</summary>
internal static class DoorCode
{
    public static string At(string secret, DateTimeOffset now, int minutes) => Of(secret, Turn(now, minutes));

    public static DateTimeOffset ValidUntil(DateTimeOffset now, int minutes) => DateTimeOffset.FromUnixTimeSeconds((Turn(now, minutes) + 1) * minutes * 60);

    public static bool IsShown(string code, string secret, DateTimeOffset now, int minutes) =>
        code == Of(secret, Turn(now, minutes)) || code == Of(secret, Turn(now, minutes) - 1);

    private static long Turn(DateTimeOffset now, int minutes) => now.ToUnixTimeSeconds() / (minutes * 60L);

    private static string Of(string secret, long turn)
    {
        Span<byte> moment = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(moment, turn);
        var digest = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), moment);
        return (BinaryPrimitives.ReadUInt32BigEndian(digest) % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
}
