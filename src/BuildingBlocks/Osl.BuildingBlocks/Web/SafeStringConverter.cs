using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Osl.BuildingBlocks.Web;

/// <summary>Refuses what is no text to interchange: NUL, halves of surrogate pairs and noncharacters (RFC 7493, 2.1).</summary>
internal sealed class SafeStringConverter : JsonConverter<string>
{
    public const string Forbidden = "forbidden character";

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? text;
        try
        {
            text = reader.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new JsonException(Forbidden);
        }

        return text is null || IsSafe(text) ? text : throw new JsonException(Forbidden);
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    internal static bool IsSafe(ReadOnlySpan<char> text)
    {
        if (text.Contains('\0'))
        {
            return false;
        }

        var first = text.IndexOfAnyInRange('\ud800', '\uffff');
        return first < 0 || HoldsCharacters(text[first..]);
    }

    private static bool HoldsCharacters(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out var letter, out var length) != OperationStatus.Done || IsNone(letter.Value))
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }

    /// <summary>Set aside by Unicode for programs' own use, never for interchange.</summary>
    private static bool IsNone(int letter) => (letter & 0xFFFE) == 0xFFFE || letter is >= 0xFDD0 and <= 0xFDEF;
}
