using Osl.Testing.Api;

namespace Osl.Conformance.Mutations;

/// <summary>Spoils the address: each parameter of the query and of the path.</summary>
internal static class ParameterCases
{
    private const string Verbatim = "\u0001";

    public static IEnumerable<Case> Of(Operation operation) =>
    [
        .. operation.Parameters.Where(parameter => parameter.In == "query").SelectMany(parameter => Query(operation, parameter)),
        .. operation.Parameters.Where(parameter => parameter.In == "path").SelectMany((parameter, _) => Path(operation, parameter)),
        .. Strangers(operation),
    ];

    private static IEnumerable<Case> Query(Operation operation, Parameter parameter)
    {
        foreach (var (name, value, verdict) in Values(parameter))
        {
            var escaped = value.StartsWith(Verbatim, StringComparison.Ordinal) ? value[1..] : Uri.EscapeDataString(value);
            yield return new Case(operation, $"?{parameter.Name}: {name}", verdict, (draft, _) => Set(draft.Query, parameter.Name, escaped));
        }

        yield return new Case(operation, $"?{parameter.Name}: twice", Verdict.Refused, (draft, _) =>
        {
            draft.Query.RemoveAll(pair => pair.StartsWith(parameter.Name + "=", StringComparison.Ordinal));
            draft.Query.AddRange([$"{parameter.Name}=1", $"{parameter.Name}=2"]);
        });
        yield return new Case(operation, $"?{parameter.Name}: in capitals", Verdict.Refused, (draft, _) => draft.Query.Add($"{parameter.Name.ToUpperInvariant()}=1"));
        yield return new Case(operation, $"?{parameter.Name}: in brackets", Verdict.Refused, (draft, _) => draft.Query.Add($"{parameter.Name}[]=1"));
    }

    private static IEnumerable<(string Name, string Value, Verdict Verdict)> Values(Parameter parameter)
    {
        var schema = parameter.Schema;
        string? Text(string name) => schema.TryGetProperty(name, out var value) ? value.ToString() : null;
        List<(string, string, Verdict)> values =
        [
            ("NUL", "a\0b", Verdict.Refused), ("surrogate", Verbatim + "%ED%A0%80", Verdict.Either), ("not UTF-8", Verbatim + "%C3%28", Verdict.Either), ("half an escape", Verbatim + "%4", Verdict.Either), ("empty", "", Verdict.Either),
            ("7 kB", new string('a', 7_000), parameter.Name == "fields" ? Verdict.Refused : Verdict.Refused), ("20 kB", new string('a', 20_000), Verdict.ByTheServer), ("plus and blanks", " + ", Verdict.Either), ("controls", "\u0001\u001f\u007f", Verdict.Either),
        ];
        if (schema.TryGetProperty("enum", out var names))
        {
            var known = names.EnumerateArray().Select(name => name.GetString()!).ToList();
            values.AddRange(known.Select(name => (name, name, Verdict.Either)));
            values.AddRange([("number", "0", Verdict.Refused), ("77", "77", Verdict.Refused), ("lower case", known[0].ToLowerInvariant(), Verdict.Refused), ("two", $"{known[0]},{known[^1]}", Verdict.Refused), ("unknown", "Cosmic", Verdict.Refused)]);
            return values;
        }

        values.AddRange((Text("type"), Text("format"), parameter.Name) switch
        {
            (_, _, "limit") => [("0", "0", Verdict.Refused), ("-1", "-1", Verdict.Refused), ("1", "1", Verdict.Either), ("1000", "1000", Verdict.Either), ("1001", "1001", Verdict.Refused), ("abc", "abc", Verdict.Refused), ("1e2", "1e2", Verdict.Refused), ("2^31", "2147483648", Verdict.Refused), ("0x10", "0x10", Verdict.Refused), ("1.0", "1.0", Verdict.Refused), ("other digits", "١٢", Verdict.Refused)],
            (_, _, "cursor") => [("made up", "AAAA", Verdict.Refused), ("not base64", "%%%", Verdict.Refused), ("JSON", "eyJhIjoxfQ", Verdict.Refused), ("long", new string('A', 2_001), Verdict.Refused), ("quote", "'", Verdict.Refused), ("number", "10", Verdict.Refused), ("zero", "0", Verdict.Refused)],
            (_, _, "sort") => [("unknown", "colour", Verdict.Refused), ("minus", "-", Verdict.Refused), ("two", "id,name", Verdict.Refused), ("SQL", "name;DROP TABLE x", Verdict.Refused), ("case", "(CASE WHEN 1=1 THEN 1 END)", Verdict.Refused), ("65 letters", new string('a', 65), Verdict.Refused)],
            (_, _, "fields") => [("id", "id", Verdict.Either), ("unknown", "colour", Verdict.Refused), ("comma", ",", Verdict.Refused), ("id twice", "id,id", Verdict.Either), ("star", "*", Verdict.Refused), ("inside", "id.x", Verdict.Refused), ("501 letters", new string('a', 501), Verdict.Refused)],
            ("boolean", _, _) => [("true", "true", Verdict.Either), ("false", "false", Verdict.Either), ("1", "1", Verdict.Refused), ("yes", "yes", Verdict.Refused), ("null", "null", Verdict.Refused)],
            ("integer", _, _) => [("0", "0", Verdict.Either), ("-1", "-1", Verdict.Either), ("2^31", "2147483648", Verdict.Either), ("2^63", "9223372036854775808", Verdict.Refused), ("word", "abc", Verdict.Refused), ("1.5", "1.5", Verdict.Refused)],
            (_, "uuid", _) => [("nobody's", "ffffffff-ffff-4fff-bfff-ffffffffffff", Verdict.Either), ("zero", "00000000-0000-0000-0000-000000000000", Verdict.Either), ("no id", "abc", Verdict.Refused), ("number", "1", Verdict.Refused), ("SQL", "' OR '1'='1", Verdict.Refused)],
            (_, "date", _) => [("30 February", "2026-02-30", Verdict.Refused), ("first", "0001-01-01", Verdict.Either), ("last", "9999-12-31", Verdict.Either), ("today", "2026-03-02", Verdict.Either), ("word", "today", Verdict.Refused), ("year 10000", "10000-01-01", Verdict.Refused)],
            (_, "date-time", _) => [("offset", "2026-05-01T10:00:00+02:00", Verdict.Either), ("plus lost", "2026-05-01T10:00:00 02:00", Verdict.Refused), ("first and ahead", "0001-01-01T00:00:00+14:00", Verdict.Either), ("last and behind", "9999-12-31T23:59:59-14:00", Verdict.Either), ("first", "0001-01-01T00:00:00Z", Verdict.Either), ("last", "9999-12-31T23:59:59.9999999Z", Verdict.Either), ("no offset", "2026-05-01T10:00:00", Verdict.Either), ("word", "now", Verdict.Refused), ("30 February", "2026-02-30T10:00:00Z", Verdict.Refused)],
            _ => (IEnumerable<(string, string, Verdict)>)
            [
                ("200 letters", new string('ą', 200), Verdict.Either), ("201 letters", new string('ą', 201), Verdict.Either), ("emoji", "👩‍👩‍👧", Verdict.Either), ("right to left", "\u202eشارع", Verdict.Either), ("Polish", "łódź ŁÓDŹ", Verdict.Either), ("lone surrogate escape", "\\ud800", Verdict.Either),
                .. Pieces.Injections.Select(injection => (injection.Name, injection.Text, Verdict.Either)),
            ],
        });
        return values;
    }

    private static IEnumerable<Case> Path(Operation operation, Parameter parameter)
    {
        (string Name, string Value, Verdict Verdict)[] values =
        [
            ("nobody's", "ffffffff-ffff-4fff-bfff-ffffffffffff", Verdict.Refused), ("zero id", "00000000-0000-0000-0000-000000000000", Verdict.Refused), ("no id", "abc", Verdict.Refused), ("1", "1", Verdict.Refused), ("minus one", "-1", Verdict.Refused),
            ("braces", "%7B0190a1b2-0000-7000-8000-000000000001%7D", Verdict.Refused), ("blank", "%20", Verdict.Refused), ("NUL", "%00", Verdict.ByTheServer), ("NUL inside", "a%00b", Verdict.ByTheServer), ("slash", "a%2Fb", Verdict.Refused), ("back slash", "..%5C..", Verdict.Refused), ("dots", "%2e%2e", Verdict.ByTheServer),
            ("SQL", "'%20OR%20'1'='1", Verdict.Refused), ("not UTF-8", "%C3%28", Verdict.ByTheServer), ("surrogate", "%ED%A0%80", Verdict.ByTheServer), ("CRLF", "%0D%0ASet-Cookie:x=1", Verdict.Refused), ("7 kB", new string('a', 7_000), Verdict.Refused), ("20 kB", new string('a', 20_000), Verdict.ByTheServer), ("semicolon", "a;b=c", Verdict.Refused), ("emoji", "%F0%9F%98%80", Verdict.Refused),
        ];
        return values.Select(value => new Case(operation, $"{{{parameter.Name}}}: {value.Name}", Verdicts(operation, value.Verdict), (draft, _) => draft.Path = Replace(operation, draft.Path, parameter.Name, value.Value)));
    }

    /// <summary>An operation that takes any word in its path may be asked for any.</summary>
    private static Verdict Verdicts(Operation operation, Verdict verdict) =>
        verdict == Verdict.Refused && operation.Parameters.Any(parameter => parameter.In == "path" && !parameter.Schema.TryGetProperty("format", out _)) ? Verdict.Either : verdict;

    private static IEnumerable<Case> Strangers(Operation operation) =>
        from stranger in new[] { "drop=table", "isAdmin=true", "centreId=ffffffff-ffff-4fff-bfff-ffffffffffff", "=x", "a[b]=c", "%00=1", "_method=DELETE", "api-version=2" }
        select new Case(operation, $"stranger ?{stranger}", stranger.StartsWith("centreId", StringComparison.Ordinal) ? Verdict.Either : Verdict.Refused, (draft, _) => draft.Query.Add(stranger));

    private static void Set(List<string> query, string name, string value)
    {
        query.RemoveAll(pair => pair.StartsWith(name + "=", StringComparison.Ordinal));
        query.Add($"{name}={value}");
    }

    private static string Replace(Operation operation, string path, string name, string value)
    {
        var template = operation.Path.Split('/');
        var parts = path.Split('/');
        parts[Array.IndexOf(template, $"{{{name}}}")] = value;
        return string.Join('/', parts);
    }
}
