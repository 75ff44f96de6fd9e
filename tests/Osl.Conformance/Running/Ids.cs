using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Osl.Testing.Api;

namespace Osl.Conformance.Running;

/// <summary>Real ids by the collection that they live in: the furniture's, and what the run itself created.</summary>
internal sealed partial class Ids(ApiDocument document, string centre)
{
    private const string Today = "2026-03-02";
    private const int Fresh = 3;
    private const int Kept = 40;

    /// <summary>Fields whose name does not say where the thing lives.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["owner"] = Organizer, ["responsible"] = Organizer, ["member"] = Organizer, ["coordinator"] = Organizer, ["coWorker"] = Organizer, ["staffMember"] = "staff", ["voteNeed"] = "needs",
        ["municipality"] = Municipality, ["community"] = "communities", ["diagnosis"] = "diagnoses", ["family"] = "plans",
    };

    /// <summary>Homes of what is no collection of the API.</summary>
    private const string Organizer = "organizer";
    private const string Municipality = "municipality";

    private readonly Dictionary<string, List<string[]>> byCollection = [];

    public void AddOrganizer(Guid id) => Add($"/{Organizer}/{{}}", [id.ToString()]);

    public void AddMunicipality(Guid id) => Add($"/{Municipality}/{{}}", [id.ToString()]);

    /// <summary>Values of a path up to its last parameter, in the order in which they were made.</summary>
    public IReadOnlyList<string[]> All(string collection) => byCollection.TryGetValue(collection, out var known) ? known : [];

    public void Add(string collection, string[] values)
    {
        if (!byCollection.TryGetValue(collection, out var known))
        {
            byCollection[collection] = known = [];
        }

        if (!known.Any(other => other.SequenceEqual(values)))
        {
            known.Add(values);
            if (known.Count > Kept)
            {
                known.RemoveAt(Kept / 4);
            }
        }
    }

    /// <summary>Learns of a new thing by where it is.</summary>
    public void Learn(string? location)
    {
        var parts = location?.Split('?')[0].Split('/');
        var home = parts is null ? null : document.Operations.Select(operation => operation.Path).Distinct()
            .FirstOrDefault(path => path.EndsWith('}') && path.Split('/') is var template && template.Length == parts.Length && template.Zip(parts).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second));
        if (home is not null)
        {
            Add(Collection(home), [.. home.Split('/').Zip(parts!).Where(pair => pair.First.StartsWith('{')).Select(pair => pair.Second)]);
        }
    }

    /// <summary>The collection of an operation's last path parameter.</summary>
    public static string Collection(string path) => path.LastIndexOf('}') is var end and > 0 ? ParameterName().Replace(path[..(end + 1)], "{}") : path;

    /// <summary>The path of an operation with real values, or with nobody's where none are known.</summary>
    public (string Path, IReadOnlyDictionary<string, string> Values) Place(Operation operation, bool isPlatforms, Random random)
    {
        var names = ParameterName().Matches(operation.Path).Select(match => match.Value.Trim('{', '}')).ToList();
        var known = All(Collection(operation.Path));
        if (operation.Path.StartsWith("/api/v1/centres/", StringComparison.Ordinal))
        {
            // Staff work in their own centre; the platform's operator does not suspend ours, but those that the run takes in.
            known = [.. known.Where(values => values[0] == centre != isPlatforms)];
        }

        var values = known.Count == 0 ? null : random.Next(10) < 7 ? known[^random.Next(1, Math.Min(Fresh, known.Count) + 1)] : known[random.Next(known.Count)];
        var pairs = names.Select((name, i) => (name, Value: values is not null && i < values.Length ? values[i] : Stranger(operation, name))).ToDictionary(pair => pair.name, pair => pair.Value);
        return (pairs.Aggregate(operation.Path, (path, pair) => path.Replace($"{{{pair.Key}}}", Uri.EscapeDataString(pair.Value))), pairs);
    }

    /// <summary>The example of a body with real ids in it.</summary>
    public JsonObject Body(Operation operation, IReadOnlyDictionary<string, string> path, Random random)
    {
        var body = operation.BodyExample();
        Fill(body, path, random, operation);
        return body;
    }

    private void Fill(JsonNode? at, IReadOnlyDictionary<string, string> path, Random random, Operation operation)
    {
        foreach (var (name, value) in at is JsonObject thing ? thing.ToList() : [])
        {
            if (Past().IsMatch(name) && value is not null)
            {
                at![name] = Today;
                continue;
            }

            if (value is JsonArray { Count: > 0 } list && list[0] is JsonValue)
            {
                if (Find(name, path, random, operation) is { } one)
                {
                    at![name] = new JsonArray(one);
                }
            }
            else if (value is JsonValue text && text.GetValueKind() == JsonValueKind.String)
            {
                if (Find(name, path, random, operation) is { } one)
                {
                    at![name] = one;
                }
            }
            else
            {
                Fill(value, path, random, operation);
            }
        }

        foreach (var item in at is JsonArray items ? items.ToList() : [])
        {
            Fill(item, path, random, operation);
        }
    }

    private string? Find(string field, IReadOnlyDictionary<string, string> path, Random random, Operation operation)
    {
        var stem = field.EndsWith("Ids", StringComparison.Ordinal) ? field[..^3] : field.EndsWith("Id", StringComparison.Ordinal) ? field[..^2] : field == "communities" ? "community" : null;
        if (stem is null)
        {
            return null;
        }

        var plural = Elsewhere.GetValueOrDefault(stem) ?? Kebab(stem) + "s";
        if (plural == "conclusions" && operation.Path.Contains("/plans", StringComparison.Ordinal))
        {
            plural = "planning/conclusions";
        }

        // Of the same parent where there is one: a goal of this plan, a conclusion of this diagnosis.
        var homes = byCollection.Where(home => home.Key.EndsWith($"/{plural}/{{}}", StringComparison.Ordinal)).OrderBy(home => home.Key, StringComparer.Ordinal).Select(home => home.Value).FirstOrDefault(home => home.Count > 0);
        var siblings = homes?.Where(values => values.Length == 1 || values.SkipLast(1).All(path.Values.Contains)).ToList();
        return siblings is { Count: > 0 } ? siblings[^random.Next(1, Math.Min(Fresh, siblings.Count) + 1)][^1] : null;
    }

    private static string Stranger(Operation operation, string name)
    {
        var schema = operation.Parameters.First(parameter => parameter.In == "path" && parameter.Name == name).Schema;
        return schema.TryGetProperty("format", out var format) ? format.GetString() == "date" ? "2026-03-02" : "ffffffff-ffff-4fff-bfff-ffffffffff00" : "nothing";
    }

    private static string Kebab(string camel) => Capital().Replace(camel, letter => "-" + letter.Value.ToLowerInvariant());

    /// <summary>Days on which something was done: by the clock of the run, that is today.</summary>
    [GeneratedRegex("^(held|received|adopted|recognised|contact)On$", RegexOptions.NonBacktracking)]
    private static partial Regex Past();

    [GeneratedRegex("[A-Z]", RegexOptions.NonBacktracking)]
    private static partial Regex Capital();

    [GeneratedRegex(@"\{\w+\}", RegexOptions.NonBacktracking)]
    private static partial Regex ParameterName();
}
