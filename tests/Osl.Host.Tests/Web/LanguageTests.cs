using System.Text.Json;
using Osl.Testing.Api;
using Osl.Testing.Databases;

namespace Osl.Host.Tests.Web;

/// <summary>A16: Polish unless English is asked for; codes are in no language.</summary>
public abstract class LanguageTests(WebHouse house)
{
    [DatabaseTheory]
    [InlineData(null, "pl")]
    [InlineData("pl", "pl")]
    [InlineData("en", "en")]
    [InlineData("en-GB", "en")]
    [InlineData("en;q=0.9,pl;q=0.8", "en")]
    [InlineData("en;q=0.8,pl;q=0.9", "pl")]
    [InlineData("de", "pl")]
    [InlineData("de,en;q=0.5", "en")]
    [InlineData("*", "pl")]
    [InlineData("%%%;;q=zzz,,", "pl")]
    public Task The_language_is_the_one_asked_for(string? accepted, string language) => Findings.ShouldBeNone(house.Operations.Where(o => o.HasBody), async operation =>
    {
        var answer = await Broken(operation, accepted);
        var told = answer.Response.Content.Headers.ContentLanguage;
        return answer.Code != 400 ? $"{answer.Code}: {answer.Body}"
            : !told.SequenceEqual([language]) ? $"Content-Language is {string.Join(", ", told)}"
            : !answer.Response.Headers.Vary.Contains("Accept-Language") ? "Vary lacks Accept-Language"
            : null;
    });

    [DatabaseFact]
    public Task Titles_and_details_are_translated_and_codes_are_not() => Findings.ShouldBeNone(house.Operations.Where(o => o.HasBody), async operation =>
    {
        var (polish, english) = (await Broken(operation, "pl"), await Broken(operation, "en"));
        return Text(polish, "title") == Text(english, "title") ? $"the title is {Text(polish, "title")} in both"
            : Details(polish).Intersect(Details(english)).FirstOrDefault() is { } same ? $"'{same}' is the same in both"
            : Text(polish, "type") != Text(english, "type") || !polish.Faults.SequenceEqual(english.Faults) ? "codes differ"
            : null;
    });

    private static string Text(Answer answer, string name) => answer.Json.GetProperty(name).GetString()!;

    private static IEnumerable<string> Details(Answer answer) => answer.Json.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("detail").GetString()!);

    private Task<Answer> Broken(Operation operation, string? accepted)
    {
        var request = operation.Request();
        request.Content = Asked.Json("{\"canBeNothing\":1}");
        if (accepted is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        }

        return house.Able(operation).Ask(request);
    }
}

[Collection(nameof(WebOnSqlite))]
public sealed class LanguageTestsOnSqlite(WebOnSqlite house) : LanguageTests(house);

[OnPostgreSql]
[Collection(nameof(WebOnPostgreSql))]
public sealed class LanguageTestsOnPostgreSql(WebOnPostgreSql house) : LanguageTests(house);
