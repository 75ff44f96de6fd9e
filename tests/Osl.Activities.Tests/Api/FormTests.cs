using Osl.Activities.Domain.Forms;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>The dictionary of forms.</summary>
public abstract class FormTests(OslHost host)
{
    [DatabaseFact]
    public async Task A_centre_begins_with_every_form_that_the_centres_themselves_name()
    {
        var world = await World.Open(host);
        var forms = (await world.AsOrganizer.Get("activity-forms?count=true")).Expect(200);
        forms["totalCount"].GetValue<int>().ShouldBe(SeededForms.All.Count);
        var names = forms["items"].AsArray().Select(form => form!.Text("namePl")).ToList();
        names.ShouldBe(SeededForms.All.Select(form => form.NamePl), ignoreOrder: true);
        names[0].ShouldBe("akcja społecznościowa");
    }

    [DatabaseFact]
    public async Task A_form_of_the_centres_own_is_used_and_one_that_is_retired_no_more()
    {
        var world = await World.Open(host);
        var id = (await world.AsAdmin.Create("activity-forms", new { code = "history-walk", namePl = "spacer historyczny", nameEn = "history walk" })).Expect(201).Id;
        var before = await world.Draft(("form", "history-walk"));
        var form = (await world.AsAdmin.Get($"activity-forms/{id}")).Expect(200);
        (await world.AsAdmin.Put($"activity-forms/{id}", new { namePl = "spacer z historią", nameEn = "history walk" }, form.ETag)).Expect(204);
        (await world.AsAdmin.Post($"activity-forms/{id}/retire", null, (await world.AsAdmin.Get($"activity-forms/{id}")).ETag)).Expect(204);

        (await world.AsOrganizer.Create("activities", world.ActivityBody(("form", "history-walk")))).Expect(400).Pointers.ShouldBe(["/form"]);
        await world.Do($"activities/{before}", "publish");
        (await world.AsAdmin.Get("activity-forms?retired=true")).Expect(200)["items"].AsArray().Count.ShouldBe(1);
        (await world.AsAdmin.Post($"activity-forms/{id}/restore", null, (await world.AsAdmin.Get($"activity-forms/{id}")).ETag)).Expect(204);
        await world.Draft(("form", "history-walk"));
    }

    [DatabaseFact]
    public async Task ACT_23_a_code_is_in_the_dictionary_once()
    {
        var world = await World.Open(host);
        (await world.AsAdmin.Create("activity-forms", new { code = "workshop", namePl = "warsztat", nameEn = "workshop" })).Expect(409).Codes.ShouldBe(["ACT-23"]);
    }

    [DatabaseFact]
    public async Task ACT_24_a_form_is_retired_once()
    {
        var world = await World.Open(host);
        var id = (await world.AsAdmin.Get("activity-forms?limit=1")).Expect(200)["items"][0]!.Id();
        (await world.AsAdmin.Post($"activity-forms/{id}/restore", null, (await world.AsAdmin.Get($"activity-forms/{id}")).ETag)).Expect(409).Codes.ShouldBe(["ACT-24"]);
    }
}

public sealed class FormTestsOnSqlite(SqliteHost host) : FormTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class FormTestsOnPostgreSql(PostgreSqlHost host) : FormTests(host), IClassFixture<PostgreSqlHost>;
