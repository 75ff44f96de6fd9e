using System.Text.Json;

namespace Osl.Testing.Api;

/// <summary>The served OpenAPI document, read as plain JSON: the suite asks of every operation in it.</summary>
public sealed class ApiDocument(string text)
{
    private static readonly string[] Verbs = ["get", "post", "put", "patch", "delete"];

    private readonly JsonElement _root = JsonDocument.Parse(text).RootElement;

    public JsonElement Root => _root;

    public IReadOnlyList<Operation> Operations => field ??=
    [
        .. from path in _root.GetProperty("paths").EnumerateObject()
           from verb in path.Value.EnumerateObject()
           where Verbs.Contains(verb.Name)
           select new Operation(this, path.Name, new HttpMethod(verb.Name.ToUpperInvariant()), verb.Value),
    ];

    public Operation Operation(string id) => Operations.Single(operation => operation.Id == id);

    /// <summary>The element, or what its <c>$ref</c> points to, also where that is extended by an <c>allOf</c>.</summary>
    public JsonElement Resolve(JsonElement element)
    {
        while (element.TryGetProperty("$ref", out var reference) || (element.TryGetProperty("allOf", out var all) && all[0].TryGetProperty("$ref", out reference)))
        {
            element = reference.GetString()!.TrimStart('#', '/').Split('/')
                .Aggregate(_root, (at, part) => at.GetProperty(part.Replace("~1", "/").Replace("~0", "~")));
        }

        return element;
    }
}
