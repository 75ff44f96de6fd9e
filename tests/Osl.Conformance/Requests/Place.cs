using System.Text.Json;
using System.Text.Json.Nodes;
using Osl.Testing.Api;

namespace Osl.Conformance.Requests;

/// <summary>A field of a body, found by walking the example along its schema.</summary>
/// <param name="Pointer">Names of fields and indices of lists, from the outside in.</param>
internal sealed record Place(IReadOnlyList<string> Pointer, JsonElement Schema, bool Required, bool Nullable = false)
{
    public string Name => Pointer[^1];

    public bool IsInList => char.IsAsciiDigit(Name[0]);

    /// <summary>Every field that the body has or may have.</summary>
    public static IReadOnlyList<Place> In(Operation operation)
    {
        if (operation.BodySchema is not { } schema)
        {
            return [];
        }

        var found = new List<Place>();
        Walk(operation.Document, schema, operation.BodyExample(), [], found);
        return found;
    }

    /// <summary>Puts a text there; false when the body does not reach that far.</summary>
    public bool Set(JsonNode body, string text)
    {
        var at = body;
        foreach (var step in Pointer.SkipLast(1))
        {
            at = Step(at, step);
        }

        switch (at)
        {
            case JsonObject thing:
                thing[Name] = text;
                return true;
            case JsonArray list when int.Parse(Name) < list.Count:
                list[int.Parse(Name)] = text;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether the body has an object to hold it.</summary>
    public bool Reaches(JsonNode body) => Pointer.SkipLast(1).Aggregate((JsonNode?)body, Step) is JsonObject;

    public JsonNode? Get(JsonNode body) => Pointer.Aggregate((JsonNode?)body, Step);

    public override string ToString() => "/" + string.Join('/', Pointer);

    private static JsonNode? Step(JsonNode? at, string step) => at switch
    {
        JsonObject thing => thing[step],
        JsonArray list when int.Parse(step) < list.Count => list[int.Parse(step)],
        _ => null,
    };

    private static void Walk(ApiDocument document, JsonElement schema, JsonNode? example, string[] above, List<Place> found)
    {
        schema = document.Resolve(schema);
        if (schema.TryGetProperty("properties", out var fields))
        {
            var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!).ToHashSet() : [];
            foreach (var field in fields.EnumerateObject())
            {
                string[] pointer = [.. above, field.Name];
                found.Add(new Place(pointer, document.Resolve(field.Value), required.Contains(field.Name), field.Value.TryGetProperty("nullable", out var nullable) && nullable.GetBoolean()));
                Walk(document, field.Value, (example as JsonObject)?[field.Name], pointer, found);
            }
        }
        else if (schema.TryGetProperty("items", out var items) && example is JsonArray { Count: > 0 } list)
        {
            string[] pointer = [.. above, "0"];
            found.Add(new Place(pointer, document.Resolve(items), true));
            Walk(document, items, list[0], pointer, found);
        }
    }
}
