using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Osl.BuildingBlocks.Localization;

namespace Osl.BuildingBlocks.Web;

/// <summary>Names the field in a request that could not even be read.</summary>
internal static partial class BadRequests
{
    public static Failure Read(BadHttpRequestException bad, Texts texts)
    {
        if (bad.StatusCode != StatusCodes.Status400BadRequest)
        {
            return new Failure(bad.StatusCode, Problem.NameOf(bad.StatusCode), []);
        }

        if (bad.InnerException is JsonException json)
        {
            var missing = MissingProperties().Match(json.Message);
            if (missing.Success)
            {
                var parent = PointerOf(json.Path);
                return Shape(missing.Groups["name"].Captures.Select(name => new FieldError($"{parent}/{name.Value}", "required", texts.Of("required"))));
            }

            var inList = NullElement().Match(json.Message);
            if (inList.Success)
            {
                return Shape([new FieldError(PointerOf(json.Path) + inList.Groups["at"].Value, "required", texts.Of("required"))]);
            }

            var code = json.Message switch
            {
                var m when m.Contains("could not be mapped to any .NET member", StringComparison.Ordinal) => "unknown_field",
                var m when m.Contains("Duplicate property", StringComparison.OrdinalIgnoreCase) => "duplicate_field",
                var m when m.Contains("doesn't allow null", StringComparison.Ordinal) || m.Contains("cannot be null", StringComparison.OrdinalIgnoreCase) => "required",
                var m when m.Contains(SafeStringConverter.Forbidden, StringComparison.Ordinal) => "forbidden_character",
                var m when m.Contains("could not be converted", StringComparison.Ordinal) => "wrong_type",
                _ => "not_json",
            };
            return Shape([new FieldError(PointerOf(json.Path), code, texts.Of(code))]);
        }

        var parameter = BoundParameter().Match(bad.Message);
        return parameter.Success
            ? Shape([new FieldError("?" + parameter.Groups["name"].Value, "wrong_type", texts.Of("wrong_type"))])
            : Shape([new FieldError("", "unreadable", texts.Of("unreadable"))]);
    }

    private static Failure Shape(IEnumerable<FieldError> errors) => new(StatusCodes.Status400BadRequest, "validation", [.. errors]);

    /// <summary>"$.units[0].name" becomes "/units/0/name".</summary>
    private static string PointerOf(string? path)
    {
        var pointer = new StringBuilder();
        foreach (var part in (path ?? "$").TrimStart('$').Split(['.', '[', ']', '\''], StringSplitOptions.RemoveEmptyEntries))
        {
            pointer.Append('/').Append(part.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }

        return pointer.ToString();
    }

    [GeneratedRegex(@"missing required properties including:(\s*'(?<name>[^']+)'[,;.]?)+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex MissingProperties();

    [GeneratedRegex(NoNullElements.Forbidden + @" \[(?<at>[^\]]+)\]", RegexOptions.NonBacktracking)]
    private static partial Regex NullElement();

    [GeneratedRegex(@"Failed to bind parameter ""[^"" ]+ (?<name>\w+)"" from|Required parameter ""[^"" ]+ (?<name>\w+)"" was not provided", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex BoundParameter();
}
