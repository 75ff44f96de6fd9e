using System.Globalization;
using System.Text.Json;
using Osl.Testing.Api;

namespace Osl.Conformance.Oracles;

/// <summary>Whether JSON is as a schema of the document says: exactly the keywords that the document uses.</summary>
internal sealed class Shape
{
    private readonly ApiDocument document;

    private static readonly HashSet<string> Known =
        ["$ref", "allOf", "type", "format", "enum", "nullable", "properties", "required", "additionalProperties", "items", "description", "example", "default", "minimum", "maximum", "maxLength"];

    /// <exception cref="NotSupportedException">The document uses a keyword that is not looked at here.</exception>
    public Shape(ApiDocument document)
    {
        this.document = document;
        foreach (var schema in document.Root.GetProperty("components").GetProperty("schemas").EnumerateObject())
        {
            RequireKnown(schema.Value);
        }
    }

    /// <summary>The first place that differs, or null.</summary>
    /// <param name="sparse">Whether rows may lack fields, because only some were asked for.</param>
    public string? Fault(JsonElement schema, JsonElement value, bool sparse = false, string at = "")
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return Is(schema, "nullable") ? null : $"{at} is null";
        }

        schema = document.Resolve(schema);
        if (schema.TryGetProperty("enum", out var names))
        {
            return names.EnumerateArray().Any(name => name.ToString() == value.ToString()) ? null : $"{at} is {value}, which is no value of its enum";
        }

        return (schema.TryGetProperty("type", out var type) ? type.GetString() : null) switch
        {
            "object" => value.ValueKind == JsonValueKind.Object ? Object(schema, value, sparse, at) : Wrong("an object"),
            "array" => value.ValueKind == JsonValueKind.Array ? List(schema, value, sparse, at) : Wrong("a list"),
            "string" => value.ValueKind == JsonValueKind.String ? Text(schema, value.GetString()!, at) : Wrong("a text"),
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _) ? null : Wrong("a whole number"),
            "number" => value.ValueKind == JsonValueKind.Number ? null : Wrong("a number"),
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : Wrong("true or false"),
            _ => null,
        };

        string Wrong(string wanted) => $"{at} is {value.ValueKind} and not {wanted}";
    }

    private static void RequireKnown(JsonElement schema)
    {
        foreach (var word in schema.EnumerateObject().Select(word => word.Name).Where(word => !Known.Contains(word)))
        {
            throw new NotSupportedException($"A schema uses \"{word}\"; teach it to Shape.");
        }

        foreach (var field in schema.TryGetProperty("properties", out var fields) ? fields.EnumerateObject().Select(field => field.Value) : [])
        {
            RequireKnown(field);
        }

        if (schema.TryGetProperty("items", out var items))
        {
            RequireKnown(items);
        }
    }

    private string? Object(JsonElement schema, JsonElement value, bool sparse, string at)
    {
        var fields = schema.TryGetProperty("properties", out var known) ? known : default;
        if (!sparse && schema.TryGetProperty("required", out var required)
            && required.EnumerateArray().FirstOrDefault(name => !value.TryGetProperty(name.GetString()!, out _)) is { ValueKind: JsonValueKind.String } missing)
        {
            return $"{at}/{missing} is missing";
        }

        foreach (var field in value.EnumerateObject())
        {
            if (fields.ValueKind == JsonValueKind.Object && fields.TryGetProperty(field.Name, out var inside))
            {
                if (Fault(inside, field.Value, sparse && at.Length == 0, $"{at}/{field.Name}") is { } fault)
                {
                    return fault;
                }
            }
            else if (schema.TryGetProperty("additionalProperties", out var more) && more.ValueKind == JsonValueKind.False)
            {
                return $"{at}/{field.Name} is not in the schema";
            }
        }

        return null;
    }

    private string? List(JsonElement schema, JsonElement value, bool sparse, string at)
    {
        var (items, index) = (schema.GetProperty("items"), 0);
        return value.EnumerateArray().Select(item => Item(item, $"{at}/{index++}")).FirstOrDefault(fault => fault is not null);

        string? Item(JsonElement item, string place) => sparse && item.ValueKind == JsonValueKind.Object
            ? Object(document.Resolve(items), item, true, place)
            : Fault(items, item, false, place);
    }

    private static string? Text(JsonElement schema, string text, string at)
    {
        if (schema.TryGetProperty("maxLength", out var most) && text.Length > most.GetInt32())
        {
            return $"{at} is longer than {most}";
        }

        var fits = (schema.TryGetProperty("format", out var format) ? format.GetString() : null) switch
        {
            "uuid" => Guid.TryParseExact(text, "D", out _),
            "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "time" => TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out _),
            "date-time" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _) && text.Contains('T', StringComparison.Ordinal),
            _ => true,
        };
        return fits ? null : $"{at} is \"{text}\" and not of format {format}";
    }

    private static bool Is(JsonElement schema, string word) => schema.TryGetProperty(word, out var value) && value.ValueKind == JsonValueKind.True;
}
