using System.Text;
using System.Text.Json;

namespace Osl.Conformance.Mutations;

/// <summary>What each field is replaced by, after its type.</summary>
internal static class Pieces
{
    /// <summary>Values that databases, logs, templates, spreadsheets and browsers were caught with (QUALITY S4).</summary>
    public static readonly (string Name, string Text)[] Injections =
    [
        ("quote", "'"), ("SQL comment", "x'; DROP TABLE communities; --"), ("SQL or", "' OR '1'='1"), ("SQL union", "' UNION ALL SELECT NULL,NULL--"), ("pg_sleep", "'||pg_sleep(5)||'"),
        ("randomblob", "'||hex(randomblob(1000000000))||'"), ("LIKE wildcards", "%_%_%"), ("LIKE escape", "\\%\\_"), ("JSON path", "$[*]?(@.a==1)"), ("JSON in text", "{\"$gt\":\"\"}"),
        ("CRLF header", "a\r\nSet-Cookie: x=1"), ("log forging", "a\n2026-01-01 INFO all is well"), ("template", "{{7*7}}${7*7}#{7*7}<%=7*7%>"), ("jndi", "${jndi:ldap://127.0.0.1/a}"),
        ("format", "{0}{1}%s%n%x"), ("path up", "../../../../etc/passwd"), ("path up encoded", "..%2f..%5c..%2f"), ("XSS", "<script>alert(1)</script>"), ("XSS attribute", "\" onmouseover=\"alert(1)"),
        ("XML entity", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"), ("CSV formula", "=HYPERLINK(\"http://127.0.0.1\")"), ("CSV plus", "+1+1"), ("CSV at", "@SUM(1)"),
        ("ICS lines", "a\r\nEND:VEVENT\r\nBEGIN:VALARM"), ("shell", "$(id)`id`;id|id"), ("LDAP", "*)(uid=*))(|(uid=*"), ("URL", "javascript:alert(1)"), ("null word", "null"), ("prototype", "__proto__"),
    ];

    private static readonly (string Name, string Text)[] Odd =
    [
        ("right to left", "\u202eabc\u202c شارع"), ("emoji", "😀🏳️‍🌈👩‍👩‍👧"), ("joiners", "a\u200d\u200b\u2060b"), ("combining", "z" + string.Concat(Enumerable.Repeat("\u0301\u0323", 20))), ("BOM", "\ufeffabc"),
        ("no-break blanks", "\u00a0\u2003\u3000"), ("controls", "a\u0001\u0008\u001b\u007f\u0085b"), ("line ends", "a\u2028b\u2029c\r\nd\te"), ("Polish", "zażółć gęślą jaźń ŁÓDŹ"),
        ("sharp s", "Straße İıſ"), ("plane 16", "\U0010fffd"), ("digits", "12345678"), ("date", "2026-05-01"), ("one letter", "a"),
    ];

    private static readonly (string Name, string Raw)[] WrongForText = [("number for a text", "7"), ("true for a text", "true"), ("object for a text", "{}"), ("list for a text", "[]"), ("list of a text", "[\"a\"]")];

    private static readonly int[] Lengths = [8, 9, 64, 65, 128, 200, 201, 500, 501, 4_000, 4_001, 20_000, 20_001];

    /// <summary>Fields that no client may set, on every write (QUALITY S8).</summary>
    public static readonly string[] Assignable =
        ["id", "tenantId", "centreId", "createdBy", "createdAt", "status", "state", "roles", "version", "deletedAt", "isAdmin", "$type", "__proto__"];

    public static IEnumerable<Piece> For(JsonElement schema, bool needsValue)
    {
        var pieces = new List<Piece> { new("null", Json("null"), needsValue ? Verdict.Refused : Verdict.Either), Refused("missing value", ""), Refused("bare word", "abc"), Refused("undefined", "undefined"), Refused("nested 2000 deep", string.Concat(Enumerable.Repeat("[", 2_000)) + string.Concat(Enumerable.Repeat("]", 2_000))) };
        if (schema.TryGetProperty("enum", out var names))
        {
            pieces.AddRange(Enumeration([.. names.EnumerateArray().Select(name => name.GetString()!)]));
        }
        else
        {
            var format = schema.TryGetProperty("format", out var named) ? named.GetString() : null;
            pieces.AddRange((schema.TryGetProperty("type", out var type) ? type.GetString() : null, format) switch
            {
                ("string", "uuid") => Id(),
                ("string", "date") => Days(),
                ("string", "date-time") => Instants(),
                ("string", "time") => Hours(),
                ("string", _) => Text(),
                ("integer", _) => Whole(format == "int64"),
                ("number", _) => Fraction(),
                ("boolean", _) => Truth(),
                ("array", _) => List(),
                _ => Thing(),
            });
        }

        return pieces;
    }

    private static IEnumerable<Piece> Text() =>
    [
        .. WrongForText.Select(wrong => Refused(wrong.Name, wrong.Raw)),
        Refused("NUL escaped", "\"a\\u0000b\""), Refused("NUL raw", "\"a\0b\""), Refused("high surrogate", "\"a\\ud800b\""), Refused("low surrogate", "\"a\\udc00b\""), Refused("noncharacter", "\"a\\ufffe\""), Refused("last noncharacter", "\"\\udbff\\udfff\""), Refused("surrogates turned", "\"\\udc00\\ud800\""),
        new("not UTF-8", [(byte)'"', 0xC3, 0x28, (byte)'"'], Verdict.Refused), new("surrogate as bytes", [(byte)'"', 0xED, 0xA0, 0x80, (byte)'"'], Verdict.Refused), new("overlong slash", [(byte)'"', 0xC0, 0xAF, (byte)'"'], Verdict.Refused),
        Refused("raw line end", "\"a\nb\""), Refused("bad escape", "\"a\\xb\""), Refused("single quotes", "'a'"), Refused("open text", "\"abc"),
        new("empty", Json("\"\"")), new("blanks", Json("\"   \"")),
        .. Lengths.Select(length => new Piece($"{length} letters", Quoted(new string('ż', length)))),
        new("100 kB", Quoted(new string('a', 100_000)), Verdict.Refused), new("100 kB of words", Quoted(string.Concat(Enumerable.Repeat("ab ", 33_000))), Verdict.Refused), new("50,000 emoji", Quoted(string.Concat(Enumerable.Repeat("😀", 50_000))), Verdict.Refused),
        .. Odd.Select(odd => new Piece(odd.Name, Quoted(odd.Text))),
        .. Injections.Select(injection => new Piece(injection.Name, Quoted(injection.Text))),
    ];

    private static IEnumerable<Piece> Enumeration(string[] names) =>
    [
        .. names.Select(name => new Piece(name, Quoted(name))),
        Refused("number", "0"), Refused("number out of range", "77"), Refused("number in a text", "\"1\""), Refused("unknown name", "\"Galaxy\""), Refused("lower case", JsonSerializer.Serialize(names[0].ToLowerInvariant())),
        Refused("two names", JsonSerializer.Serialize($"{names[0]}, {names[^1]}")), Refused("name and blank", JsonSerializer.Serialize($"{names[0]} ")), Refused("empty", "\"\""), Refused("true", "true"), Refused("object", "{}"), Refused("list", "[]"),
        Refused("NUL", "\"a\\u0000\""), Refused("surrogate", "\"\\ud800\""), Refused("100 kB", JsonSerializer.Serialize(new string('A', 100_000))), Refused("minus one", "-1"), Refused("fraction", "0.5"),
    ];

    private static IEnumerable<Piece> Id() =>
    [
        Refused("no id", "\"abc\""), Refused("empty", "\"\""), Refused("number", "1"), Refused("braces", "\"{0190a1b2-0000-7000-8000-000000000001}\""), Refused("no dashes", "\"0190a1b2000070008000000000000001\""), Refused("a digit short", "\"0190a1b2-0000-7000-8000-00000000001\""),
        Refused("a letter past f", "\"0190a1b2-0000-7000-8000-00000000000g\""), Refused("blank before", "\" 0190a1b2-0000-7000-8000-000000000001\""), Refused("object", "{}"), Refused("list", "[]"), Refused("true", "true"), Refused("NUL", "\"\\u0000\""),
        Refused("surrogate", "\"\\ud800\""), Refused("100 kB", JsonSerializer.Serialize(new string('0', 100_000))), new("nobody's", Json("\"ffffffff-ffff-4fff-bfff-ffffffffffff\"")), new("zero", Json("\"00000000-0000-0000-0000-000000000000\"")),
        new("upper case", Json("\"0190A1B2-0000-7000-8000-0000000000FF\"")),
    ];

    private static IEnumerable<Piece> Days() =>
    [
        Refused("30 February", "\"2026-02-30\""), Refused("29 February of no leap year", "\"2027-02-29\""), Refused("month 13", "\"2026-13-01\""), Refused("day 0", "\"2026-01-00\""), Refused("year 0", "\"0000-01-01\""), Refused("year 10000", "\"10000-01-01\""),
        Refused("an instant", "\"2026-05-01T10:00:00Z\""), Refused("other order", "\"01-05-2026\""), Refused("dots", "\"1.05.2026\""), Refused("number", "20260501"), Refused("word", "\"today\""), Refused("empty", "\"\""), Refused("blank after", "\"2026-05-01 \""),
        Refused("other digits", "\"٢٠٢٦-٠٥-٠١\""), Refused("minus", "\"-2026-05-01\""), Refused("object", "{}"), Refused("NUL", "\"2026-05-01\\u0000\""), Refused("true", "true"), Refused("list", "[]"),
        new("first day", Json("\"0001-01-01\"")), new("last day", Json("\"9999-12-31\"")), new("29 February", Json("\"2028-02-29\"")), new("long ago", Json("\"1899-12-31\"")), new("day of the hour twice", Json("\"2026-10-25\"")),
        new("today", Json("\"2026-03-02\"")), new("yesterday", Json("\"2026-03-01\"")), new("tomorrow", Json("\"2026-03-03\"")), new("in ten years", Json("\"2036-03-02\"")),
    ];

    private static IEnumerable<Piece> Instants() =>
    [
        Refused("30 February", "\"2026-02-30T10:00:00Z\""), Refused("hour 25", "\"2026-05-01T25:00:00Z\""), Refused("offset +25", "\"2026-05-01T10:00:00+25:00\""), Refused("a day", "\"2026-05-01x\""), Refused("number", "1"), Refused("empty", "\"\""), Refused("word", "\"now\""),
        Refused("minute 60", "\"2026-05-01T10:60:00Z\""), Refused("object", "{}"), Refused("list", "[]"), Refused("NUL", "\"2026-05-01T10:00:00Z\\u0000\""),
        new("offset", Json("\"2026-05-01T10:00:00+02:00\"")), new("offset +14", Json("\"2026-05-01T10:00:00+14:00\"")), new("no offset", Json("\"2026-05-01T10:00:00\"")), new("first", Json("\"0001-01-01T00:00:00Z\"")), new("first and ahead", Json("\"0001-01-01T00:00:00+14:00\"")),
        new("last", Json("\"9999-12-31T23:59:59.9999999Z\"")), new("last and behind", Json("\"9999-12-31T23:59:59-14:00\"")), new("leap second", Json("\"2026-12-31T23:59:60Z\"")), new("fine", Json("\"2026-05-01T10:00:00.1234567Z\"")), new("finer", Json("\"2026-05-01T10:00:00.12345678901234567890Z\"")),
    ];

    private static IEnumerable<Piece> Hours() =>
    [
        Refused("24:30", "\"24:30:00\""), Refused("minus", "\"-08:00:00\""), Refused("word", "\"noon\""), Refused("empty", "\"\""), Refused("number", "8"), Refused("minute 60", "\"08:60:00\""), Refused("object", "{}"), Refused("NUL", "\"08:00:00\\u0000\""), Refused("days", "\"1.08:00:00\""),
        new("midnight", Json("\"00:00:00\"")), new("last", Json("\"23:59:59.9999999\"")), new("no seconds", Json("\"08:00\"")), new("24:00", Json("\"24:00:00\"")), new("one digit", Json("\"8:00\"")),
    ];

    private static IEnumerable<Piece> Whole(bool isLong) =>
    [
        Refused("fraction", "1.5"), Refused("1e400", "1e400"), Refused("text", "\"1\""), Refused("NaN", "NaN"), Refused("Infinity", "Infinity"), Refused("hex", "0x10"), Refused("leading zero", "01"), Refused("plus", "+1"), Refused("true", "true"), Refused("object", "{}"), Refused("list", "[1]"),
        Refused("empty", "\"\""), Refused("2^64", "18446744073709551616"), Refused("200 digits", new string('9', 200)), Refused("point first", ".5"), Refused("point last", "1."),
        new("2^31", Json("2147483648"), isLong ? Verdict.Either : Verdict.Refused), new("-2^31-1", Json("-2147483649"), isLong ? Verdict.Either : Verdict.Refused), new("2^63", Json("9223372036854775808"), Verdict.Refused),
        new("0", Json("0")), new("1", Json("1")), new("-1", Json("-1")), new("-0", Json("-0")), new("2", Json("2")), new("100", Json("100")), new("101", Json("101")), new("2^31-1", Json("2147483647")), new("-2^31", Json("-2147483648")), new("1e2", Json("1e2")), new("1.0", Json("1.0")),
    ];

    private static IEnumerable<Piece> Fraction() =>
    [
        Refused("text", "\"1\""), Refused("NaN", "NaN"), Refused("Infinity in a text", "\"Infinity\""), Refused("comma", "1,5"), Refused("hex", "0x10"), Refused("true", "true"), Refused("object", "{}"), Refused("list", "[1]"), Refused("1e400", "1e400"), Refused("-1e400", "-1e400"),
        new("0", Json("0")), new("-0.0", Json("-0.0")), new("-1", Json("-1")), new("a grosz", Json("0.01")), new("half a grosz", Json("0.005")), new("1e-400", Json("1e-400")), new("1e28", Json("1e28")), new("1e29", Json("1e29")), new("1e308", Json("1e308")), new("79228162514264337593543950335", Json("79228162514264337593543950335")),
        new("29 places", Json("0.12345678901234567890123456789")), new("16 digits", Json("9999999999999999.99")), new("18 digits", Json("999999999999999999.99")), new("100", Json("100")), new("100.01", Json("100.01")), new("1e15", Json("1e15")), new("1e18", Json("1e18")),
    ];

    private static IEnumerable<Piece> Truth() =>
    [
        Refused("text", "\"true\""), Refused("0", "0"), Refused("1", "1"), Refused("capital", "True"), Refused("yes", "\"yes\""), Refused("object", "{}"), Refused("list", "[]"), new("true", Json("true")), new("false", Json("false")),
    ];

    private static IEnumerable<Piece> List() =>
    [
        Refused("object for a list", "{}"), Refused("text for a list", "\"a\""), Refused("number for a list", "1"), Refused("null in a list", "[null]"), Refused("list in a list", "[[[]]]"), Refused("comma last", "[1,]"), Refused("true in a list", "[true]"), Refused("open list", "["),
        Refused("1,001 nulls", Repeated("null", 1_001)), Refused("1,001 texts", Repeated("\"a\"", 1_001)), Refused("1,001 ids", Repeated("\"0190a1b2-0000-7000-8000-000000000001\"", 1_001)), Refused("1,001 objects", Repeated("{}", 1_001)), Refused("100,000 numbers", Repeated("1", 100_000)),
        new("empty list", Json("[]")), new("a text", Json("[\"a\"]")), new("same twice", Json("[\"a\",\"a\"]")), new("an empty object", Json("[{}]")), new("a number", Json("[7]")), new("an id", Json("[\"0190a1b2-0000-7000-8000-000000000001\"]")),
        new("1,000 ids", Json(Repeated("\"0190a1b2-0000-7000-8000-000000000001\"", 1_000))), new("20 texts", Json(Repeated("\"a\"", 20))), new("21 texts", Json(Repeated("\"b\"", 21))), new("101 texts", Json(Repeated("\"c\"", 101))),
    ];

    private static IEnumerable<Piece> Thing() =>
    [
        Refused("text for an object", "\"a\""), Refused("number for an object", "1"), Refused("list for an object", "[]"), Refused("true for an object", "true"), Refused("unknown field inside", "{\"isAdmin\":true}"), Refused("same key twice", "{\"a\":1,\"a\":2}"), Refused("open object", "{"), new("empty object", Json("{}")),
    ];

    private static Piece Refused(string name, string raw) => new(name, Json(raw), Verdict.Refused);

    private static string Repeated(string piece, int times) => $"[{string.Join(',', Enumerable.Repeat(piece, times))}]";

    private static byte[] Json(string raw) => Encoding.UTF8.GetBytes(raw);

    private static byte[] Quoted(string text) => Json(JsonSerializer.Serialize(text));
}
