using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Osl.BuildingBlocks.Application;

namespace Osl.BuildingBlocks.Web;

/// <summary>Leaves in the rows of a list only the fields that were asked for, and the id.</summary>
internal static class SparseFields
{
    public const string Parameter = "fields";

    private static readonly ConcurrentDictionary<Type, string[]> Known = new();

    /// <summary>Null when all fields are wanted.</summary>
    /// <exception cref="InvalidFieldException">The rows have no such field.</exception>
    public static IReadOnlyCollection<string>? Asked<T>(HttpRequest request)
    {
        if (!request.Query.TryGetValue(Parameter, out var asked))
        {
            return null;
        }

        var known = Known.GetOrAdd(typeof(T), static type => [.. OslJson.Options.GetTypeInfo(type).Properties.Select(property => property.Name)]);
        var wanted = asked.ToString().Split(',', StringSplitOptions.TrimEntries);
        return wanted.All(known.Contains)
            ? [.. known.Where(name => name == "id" || wanted.Contains(name, StringComparer.Ordinal))]
            : throw new InvalidFieldException("?" + Parameter, "unknown_value", string.Join(", ", known));
    }

    public static JsonObject Of<T>(T row, IReadOnlyCollection<string> fields)
    {
        var whole = JsonSerializer.SerializeToNode(row, OslJson.Options)!.AsObject();
        return new JsonObject(whole.Where(field => fields.Contains(field.Key)).Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone())));
    }
}
