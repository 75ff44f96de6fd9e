using System.Text.Json;
using System.Text.Json.Serialization;

namespace Osl.BuildingBlocks.Web;

/// <summary>Refuses characters that no database can be trusted with: NUL, and halves of surrogate pairs.</summary>
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

    internal static bool IsSafe(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0' || char.IsLowSurrogate(text[i]))
            {
                return false;
            }

            if (char.IsHighSurrogate(text[i]) && (++i == text.Length || !char.IsLowSurrogate(text[i])))
            {
                return false;
            }
        }

        return true;
    }
}
