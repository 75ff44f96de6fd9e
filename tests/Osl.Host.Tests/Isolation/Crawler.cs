using System.Text.Json;
using Osl.Host.Tests.Web;

namespace Osl.Host.Tests.Isolation;

using PathValues = IReadOnlyDictionary<string, string>;

/// <summary>Finds real values for the paths of operations: ids out of the lists and things that a client can read.</summary>
internal sealed class Crawler(HttpClient client, ApiDocument document)
{
    private const int Breadth = 3;

    private readonly Dictionary<string, IReadOnlyList<PathValues>> _known = [];

    /// <summary>Up to three sets of values for the parameters of a path; none when nothing leads there.</summary>
    public async Task<IReadOnlyList<PathValues>> Values(string path)
    {
        if (_known.TryGetValue(path, out var known))
        {
            return known;
        }

        var at = path.LastIndexOf('{');
        if (at < 0)
        {
            return _known[path] = [new Dictionary<string, string>()];
        }

        var (collection, name) = (path[..(at - 1)], path[(at + 1)..path.IndexOf('}', at)]);
        var found = new List<PathValues>();
        foreach (var parent in await Values(collection))
        {
            found.AddRange((await Ids(collection, parent, name)).Select(id => new Dictionary<string, string>(parent) { [name] = id }));
        }

        return _known[path] = [.. found.Take(Breadth)];
    }

    private async Task<IEnumerable<string>> Ids(string collection, PathValues parent, string name)
    {
        if (Reading(collection) is { } list && await Read(list, parent) is { } rows)
        {
            return Ids(rows.ValueKind == JsonValueKind.Object && rows.TryGetProperty("items", out var items) ? items : rows, name);
        }

        var slash = collection.LastIndexOf('/');
        return Reading(collection[..slash]) is { } owner && await Read(owner, parent) is { } whole && whole.TryGetProperty(Camel(collection[(slash + 1)..]), out var inside)
            ? Ids(inside, name)
            : [];
    }

    private static IEnumerable<string> Ids(JsonElement rows, string name) => rows.ValueKind != JsonValueKind.Array ? [] :
        from row in rows.EnumerateArray()
        where row.ValueKind == JsonValueKind.Object
        let id = row.TryGetProperty(name, out var named) ? named : row.TryGetProperty("id", out var own) ? own : default
        where id.ValueKind is JsonValueKind.String or JsonValueKind.Number
        select id.ToString();

    private Operation? Reading(string path) => document.Operations.FirstOrDefault(o => o.IsRead && o.Path == path);

    private async Task<JsonElement?> Read(Operation operation, PathValues values)
    {
        var answer = await client.Ask(operation.Request(values));
        return answer.Code == 200 ? answer.Json : null;
    }

    private static string Camel(string segment) =>
        string.Concat(segment.Split('-').Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
