using Osl.BuildingBlocks.Domain;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Diagnosis.Tests.Api;

public abstract class SurveyTests(OslHost host)
{
    private readonly CentreId centre = CentreId.From(Guid.NewGuid());

    private Organiser Organiser => new(host, centre);

    [DatabaseFact]
    public async Task DIA_07_the_questionnaire_changes_until_the_first_answer()
    {
        var organiser = Organiser;
        var thing = await Open(organiser, anonymous: true);
        var questions = new[] { new { code = "znasz", text = "Znasz sąsiadów?", kind = "SingleChoice", options = new[] { "tak", "nie", "trochę" } } };
        await organiser.Put(thing, "questionnaire", new { questions });
        (await organiser.Read(thing))["questionnaireVersion"].GetValue<int>().ShouldBe(2);

        await Answer(organiser, thing, "trochę");

        (await organiser.Put(thing, "questionnaire", new { questions }, 409)).Codes.ShouldBe(["DIA-07"]);
    }

    [DatabaseFact]
    public async Task DIA_08_an_anonymous_survey_stores_nobody_and_publishes_no_small_cells()
    {
        var organiser = Organiser;
        var thing = await Open(organiser, anonymous: true);
        (await organiser.Client.Create($"{thing}/answers", new { personId = Guid.NewGuid(), answers = new[] { new { code = "znasz", values = new[] { "tak" } } } }))
            .Expect(422).Codes.ShouldBe(["DIA-08"]);

        for (var i = 0; i < 9; i++)
        {
            await Answer(organiser, thing, i < 6 ? "tak" : "nie");
        }

        var results = await organiser.Read($"{thing}/results");
        results["answers"].GetValue<int>().ShouldBe(9);
        results["smallestCell"].GetValue<int>().ShouldBe(5);
        results["questions"][0]!["options"]!.AsArray().ShouldAllBe(option => option!["count"] == null);

        await Answer(organiser, thing, "nie");
        await Answer(organiser, thing, "nie");
        (await organiser.Read($"{thing}/results"))["questions"][0]!["options"]!.AsArray().Select(option => option!["count"]!.GetValue<int>()).ShouldBe([6, 5]);
    }

    [DatabaseFact]
    public async Task First_answers_that_come_at_once_all_count()
    {
        var organiser = Organiser;
        var thing = await Open(organiser, anonymous: true);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Answer(organiser, thing, "tak")));

        (await organiser.Read($"{thing}/results"))["answers"].GetValue<int>().ShouldBe(8);
    }

    [DatabaseFact]
    public async Task DIA_22_an_answer_fits_the_questionnaire_and_DIA_23_the_questionnaire_itself()
    {
        var organiser = Organiser;
        var thing = await Open(organiser, anonymous: false);
        (await organiser.Client.Create($"{thing}/answers", new { answers = new[] { new { code = "znasz", values = new[] { "może" } } } })).Expect(422).Codes.ShouldBe(["DIA-22"]);
        (await organiser.Client.Create($"{thing}/answers", new { answers = Array.Empty<object>() })).Expect(400).Pointers.ShouldBe(["/answers"]);
        (await organiser.Client.Create($"{thing}/answers", new { personId = Guid.NewGuid(), answers = new[] { new { code = "znasz", values = new[] { "tak" } } } })).Expect(201);

        var refused = (await organiser.Client.Create($"communities/{await organiser.Community()}/surveys", new
        {
            title = "Zła",
            mode = "Paper",
            anonymous = true,
            questions = new[] { new { code = "a", text = "A?", kind = "SingleChoice", options = new[] { "tylko to" } } },
        })).Expect(422);
        (refused.Codes.Single(), refused.Pointers.Single()).ShouldBe(("DIA-23", "/questions/0/options"));
    }

    [DatabaseFact]
    public async Task A_survey_is_closed_analysed_and_found()
    {
        var organiser = Organiser;
        var thing = await Open(organiser, anonymous: true);
        await organiser.Change(thing, "closing");
        (await organiser.Client.Create($"{thing}/answers", new { answers = new[] { new { code = "znasz", values = new[] { "tak" } } } })).Expect(409).Codes.ShouldBe(["OSL-02"]);
        await organiser.Change(thing, "analysis", new { analysis = "Znają się, ale się nie spotykają." });

        (await organiser.Items("surveys?status=Analysed&mode=Paper&q=wiezi")).Single()["analysis"]!.GetValue<string>().ShouldStartWith("Znają");
    }

    private static async Task<string> Open(Organiser organiser, bool anonymous)
    {
        var id = (await organiser.Client.Create($"communities/{await organiser.Community()}/surveys", new
        {
            title = "Więzi",
            mode = "Paper",
            anonymous,
            questions = new[] { new { code = "znasz", text = "Znasz sąsiadów?", kind = "SingleChoice", options = new[] { "tak", "nie" } } },
        })).Expect(201).Id;
        await organiser.Change($"surveys/{id}", "opening");
        return $"surveys/{id}";
    }

    private static async Task Answer(Organiser organiser, string survey, string value) =>
        (await organiser.Client.Create($"{survey}/answers", new { answers = new[] { new { code = "znasz", values = new[] { value } } } })).Expect(201);
}

public sealed class SurveyTestsOnSqlite(SqliteHost host) : SurveyTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class SurveyTestsOnPostgreSql(PostgreSqlHost host) : SurveyTests(host), IClassFixture<PostgreSqlHost>;
