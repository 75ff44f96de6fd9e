using System.Text.Json;
using System.Text.RegularExpressions;
using Osl.Testing.Api;

namespace Osl.Testing.Isolation;

/// <summary>Finds real values for the paths of operations: ids out of the lists and things that a client can read.</summary>
/// <param name="known">Values to begin with, by collection: such as a centre's own id.</param>
public sealed partial class Crawler(HttpClient client, ApiDocument document, IReadOnlyDictionary<string, string>? known = null)
{
    private const int Breadth = 3;

    private readonly Dictionary<string, IReadOnlyList<string[]>> _found = [];

    /// <summary>Up to three sets of values for the parameters of an operation's path; none when nothing leads there.</summary>
    public async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> Values(Operation operation)
    {
        var names = operation.Parameters.Where(p => p.In == "path").OrderBy(p => operation.Path.IndexOf($"{{{p.Name}}}", StringComparison.Ordinal)).Select(p => p.Name).ToList();
        return [.. (await Values(operation.Path)).Select(values => names.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private async Task<IReadOnlyList<string[]>> Values(string path)
    {
        var at = path.LastIndexOf('{');
        if (at < 0)
        {
            return [[]];
        }

        var (collection, name) = (path[..(at - 1)], path[(at + 1)..path.IndexOf('}', at)]);
        if (_found.TryGetValue(Shape(collection), out var before))
        {
            return before;
        }

        var values = new List<string[]>();
        foreach (var parent in await Values(collection))
        {
            values.AddRange((await Ids(collection, parent, name)).Take(Breadth).Select(id => (string[])[.. parent, id]));
        }

        return _found[Shape(collection)] = [.. values.Take(Breadth)];
    }

    private async Task<IEnumerable<string>> Ids(string collection, string[] parent, string name)
    {
        if (known?.TryGetValue(collection, out var given) == true)
        {
            return [given];
        }

        var slash = collection.LastIndexOf('/');
        var field = Camel(collection[(slash + 1)..]);
        if (Reading(collection) is { } list && await Read(list, parent) is { } rows)
        {
            return Ids(rows.ValueKind == JsonValueKind.Object && (rows.TryGetProperty("items", out var items) || rows.TryGetProperty(field, out items)) ? items : rows, name);
        }

        return Reading(collection[..slash]) is { } owner && await Read(owner, parent) is { } whole && whole.TryGetProperty(field, out var inside)
            ? Ids(inside, name)
            : [];
    }

    private static IEnumerable<string> Ids(JsonElement rows, string name) => rows.ValueKind != JsonValueKind.Array ? [] :
        from row in rows.EnumerateArray()
        where row.ValueKind == JsonValueKind.Object
        let id = row.TryGetProperty(name, out var named) ? named : row.TryGetProperty("id", out var own) ? own : default
        where id.ValueKind is JsonValueKind.String or JsonValueKind.Number
        select id.ToString();

    private Operation? Reading(string path) => document.Operations.FirstOrDefault(o => o.IsRead && Shape(o.Path) == Shape(path));

    private async Task<JsonElement?> Read(Operation operation, string[] values)
    {
        var names = ParameterName().Matches(operation.Path).Select(match => match.Value.Trim('{', '}'));
        var answer = await client.Ask(operation.Request(names.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second), query: operation.IsList ? "limit=200" : ""));
        return answer.Code == 200 ? answer.Json : null;
    }

    private static string Shape(string path) => ParameterName().Replace(path, "{}");

    private static string Camel(string segment) =>
        string.Concat(segment.Split('-').Select((word, i) => i == 0 || word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    [GeneratedRegex(@"\{\w+\}", RegexOptions.NonBacktracking)]
    private static partial Regex ParameterName();
}
