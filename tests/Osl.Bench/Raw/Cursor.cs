using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Osl.Bench.Raw;

/// <summary>A position in the journal, bound to the centre and filters that it was made for, as the product's is.</summary>
internal readonly record struct Cursor(DateOnly RecognisedOn, Guid Id)
{
    private const int ChecksumBytes = 12;
    private const int DayChars = 10;

    public static Cursor? Read(string text)
    {
        try
        {
            var body = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(text).AsSpan(ChecksumBytes));
            return new Cursor(DateOnly.ParseExact(body.AsSpan(0, DayChars), "yyyy-MM-dd", CultureInfo.InvariantCulture), Guid.Parse(body.AsSpan(DayChars)));
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    public string Write(Guid centre, string filters)
    {
        var body = Encoding.ASCII.GetBytes($"{RecognisedOn:yyyy-MM-dd}{Id}");
        var checksum = SHA256.HashData(Encoding.UTF8.GetBytes($"{centre}|{filters}|{RecognisedOn:yyyy-MM-dd}{Id}")).AsSpan(0, ChecksumBytes);
        return Base64Url.EncodeToString([.. checksum, .. body]);
    }

    public bool IsOf(Guid centre, string filters, string text) => Write(centre, filters) == text;
}
