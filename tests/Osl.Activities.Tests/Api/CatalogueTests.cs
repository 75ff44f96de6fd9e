using System.Text.Json.Nodes;
using Osl.Access.Contracts;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>The public catalogue of supportive actions (F-33).</summary>
public abstract class CatalogueTests(OslHost host)
{
    [DatabaseFact]
    public async Task Everybody_sees_what_was_published_and_nothing_else_of_it_than_concerns_residents()
    {
        var world = await World.Open(host);
        await world.Draft(("title", "Szkic"));
        await world.Published(("title", "Zebranie rady"), ("enrolmentMode", "InviteOnly"), ("startsAt", "2026-05-06T18:00:00+02:00"), ("endsAt", "2026-05-06T20:00:00+02:00"));
        var id = await world.Published(("externalExpert", "dr Zmyślna"), ("coHosts", new JsonArray("Koło Gospodyń")), ("accessibility", new JsonArray("Lift")));

        var listed = (await host.Anonymous().Get($"{Of(world)}?count=true")).Expect(200);
        listed["totalCount"].GetValue<int>().ShouldBe(1);
        var card = listed["items"][0]!;
        card.Id().ShouldBe(id);
        card.Text("status").ShouldBe("Planned");
        card.Text("formName").ShouldBe("warsztat");
        card["communities"]![0]!.Text("name").ShouldBe("Osiedle");
        card.Text("place").ShouldBe("Świetlica");
        var one = (await host.Anonymous().Get($"{Of(world)}/{id}")).Expect(200);
        one.Json!.ToJsonString().ShouldBe(card.ToJsonString());
        (listed.Text + one.Text).ShouldNotContain(world.Organizer.ToString());
        (listed.Text + one.Text).ShouldNotContain("Zmyślna");

        (await host.Anonymous().In("en").Get($"{Of(world)}/{id}")).Expect(200)["formName"].GetValue<string>().ShouldBe("workshop");
    }

    [DatabaseFact]
    public async Task Residents_search_by_what_they_need_and_filters_narrow_together()
    {
        var world = await World.Open(host);
        await world.Published(("title", "Żywa biblioteka"), ("description", "Rozmowy przy źródle"), ("accessibility", new JsonArray("Lift", "SignLanguage")));
        await world.Published(
            ("form", "discussion"), ("kind", "SelfHelp"), ("targetGroups", new JsonArray("Youth")), ("placeText", "Dom kultury"), ("needIds", new JsonArray()),
            ("startsAt", "2026-06-05T18:00:00+02:00"), ("endsAt", "2026-06-05T20:00:00+02:00"));

        async Task Finds(int count, string filter) =>
            (await host.Anonymous().Get($"{Of(world)}?count=true&{filter}")).Expect(200)["totalCount"].GetValue<int>().ShouldBe(count, filter);

        await Finds(1, "q=ZRODLE");
        await Finds(1, "q=biblioteka");
        await Finds(1, "place=%C5%9Awietlica");
        await Finds(1, "place=KULTURY");
        await Finds(1, "form=discussion");
        await Finds(1, "kind=SelfHelp");
        await Finds(1, "targetGroup=Youth");
        await Finds(1, $"needId={world.Need}");
        await Finds(2, $"communityId={world.Community}");
        await Finds(0, $"communityId={Guid.NewGuid()}");
        await Finds(0, $"placeId={Guid.NewGuid()}");
        await Finds(0, $"seriesId={Guid.NewGuid()}");
        await Finds(1, "accessibility=SignLanguage");
        await Finds(2, "forMinors=false");
        await Finds(1, "from=2026-05-06");
        await Finds(1, "to=2026-06-04");
        await Finds(2, "to=2026-06-05");
        await Finds(0, "form=discussion&targetGroup=Seniors");
        (await host.Anonymous().Get($"{Of(world)}?to=9999-12-31")).Expect(400).Pointers.ShouldBe(["/to"]);

        var first = (await host.Anonymous().Get($"{Of(world)}?limit=1")).Expect(200);
        var next = (await world.AsOrganizer.Get(new Uri(first["next"].GetValue<string>()).PathAndQuery)).Expect(200);
        next["items"][0]!.Text("form").ShouldBe("discussion");
        next.Json!["next"].ShouldBeNull();
    }

    [DatabaseFact]
    public async Task A_day_that_is_over_leaves_the_catalogue_and_its_tag_with_it()
    {
        var world = await World.Open(host);
        await world.Published();
        var before = (await host.Anonymous().Get(Of(world))).Expect(200);
        host.Clock.SetTo(new DateTimeOffset(2026, 5, 5, 21, 59, 0, TimeSpan.Zero));
        (await host.Anonymous().Get(Of(world))).Expect(200)["items"].AsArray().Count.ShouldBe(1);
        host.Clock.SetTo(new DateTimeOffset(2026, 5, 5, 22, 1, 0, TimeSpan.Zero));
        (await host.Anonymous().Get(Of(world), before.ETag)).Expect(200)["items"].AsArray().Count.ShouldBe(0);
        (await host.Anonymous().Get($"{Of(world)}?from=2026-05-05")).Expect(200)["items"].AsArray().Count.ShouldBe(1);
    }

    [DatabaseFact]
    public async Task A_catalogue_that_did_not_change_is_not_sent_again()
    {
        var world = await World.Open(host);
        var id = await world.Published();
        var anyone = host.Anonymous();
        var first = (await anyone.Get(Of(world))).Expect(200);
        first.Headers["Cache-Control"].ShouldBe("public, max-age=60");
        var again = (await anyone.Get(Of(world), first.ETag)).Expect(304);
        again.Text.ShouldBeEmpty();
        again.ETag.ShouldBe(first.ETag);
        (await anyone.Get($"{Of(world)}?limit=1", first.ETag)).Expect(200).ETag.ShouldNotBe(first.ETag);
        (await host.Anonymous().In("en").Get(Of(world), first.ETag)).Expect(200);

        await world.Draft(("title", "Nikt go nie widzi"));
        (await anyone.Get(Of(world), first.ETag)).Expect(304);

        await world.Do($"activities/{id}", "postpone", new { reason = "Remont" });
        (await anyone.Get(Of(world), first.ETag)).Expect(200)["items"].AsArray().Count.ShouldBe(0);
        var one = (await anyone.Get($"{Of(world)}/{id}")).Expect(200);
        one["status"].GetValue<string>().ShouldBe("PutOff");
        await world.Do($"activities/{id}", "cancel", new { reason = "Remont trwa" });
        (await anyone.Get($"{Of(world)}/{id}", one.ETag)).Expect(200)["status"].GetValue<string>().ShouldBe("Cancelled");
    }

    [DatabaseFact]
    public async Task Another_name_of_a_form_is_another_edition()
    {
        var world = await World.Open(host);
        await world.Published();
        var before = (await host.Anonymous().Get(Of(world))).Expect(200);
        var forms = (await world.AsAdmin.Get("activity-forms?limit=200")).Expect(200)["items"].AsArray();
        var form = forms.Single(one => one!.Text("code") == "workshop")!.Id();
        var etag = (await world.AsAdmin.Get($"activity-forms/{form}")).ETag;
        (await world.AsAdmin.Put($"activity-forms/{form}", new { namePl = "pracownia", nameEn = "studio" }, etag)).Expect(204);
        (await host.Anonymous().Get(Of(world), before.ETag)).Expect(200)["items"][0]!.Text("formName").ShouldBe("pracownia");
    }

    [DatabaseFact]
    public async Task A_catalogue_is_its_own_centres_and_of_no_centre_that_is_not_there()
    {
        var world = await World.Open(host);
        var id = await world.Published();
        var other = await World.Open(host);
        (await host.Anonymous().Get(Of(other))).Expect(200)["items"].AsArray().Count.ShouldBe(0);
        (await world.AsOrganizer.Get(Of(other))).Expect(200)["items"].AsArray().Count.ShouldBe(0);
        (await host.Anonymous().Get($"{Of(other)}/{id}")).Expect(404);
        (await host.Anonymous().Get($"{Of(world)}/{Guid.NewGuid()}")).Expect(404).Headers["Cache-Control"].ShouldBe("no-store");
        (await host.Anonymous().Get($"public/centres/{Guid.NewGuid()}/catalogue")).Expect(404);
        (await other.AsOrganizer.Get($"activities/{id}")).Expect(404);
    }

    [DatabaseFact]
    public async Task Free_places_and_the_waiting_list_are_shown_as_numbers_and_are_another_edition()
    {
        var world = await World.Open(host);
        var id = await world.Published(("enrolmentMode", "Enrolment"), ("capacity", 2));
        var open = await world.Published(("capacity", 30), ("startsAt", "2026-05-06T18:00:00+02:00"), ("endsAt", "2026-05-06T20:00:00+02:00"));
        var hall = Hall.In(host, world.Centre);
        async Task<(int?, int)> Seats(Guid of)
        {
            var card = (await host.Anonymous().Get($"{Of(world)}/{of}")).Expect(200).Json!;
            return (card["freePlaces"]?.GetValue<int>(), card["waiting"]!.GetValue<int>());
        }

        (await Seats(id)).ShouldBe((2, 0));
        (await Seats(open)).ShouldBe((null, 0), "nobody enrols in it");
        var before = (await host.Anonymous().Get(Of(world))).Expect(200);
        var enrolled = new List<Guid>();
        foreach (var person in await hall.People(3))
        {
            enrolled.Add(await hall.Enrol(id, person));
        }

        (await Seats(id)).ShouldBe((0, 1));
        (await host.Anonymous().Get(Of(world), before.ETag)).Expect(200)["items"][0]!["freePlaces"]!.GetValue<int>().ShouldBe(0);
        await hall.Withdraw(id, enrolled[2]);
        await hall.Withdraw(id, enrolled[0]);
        (await Seats(id)).ShouldBe((1, 0));
    }

    [DatabaseFact]
    public async Task What_a_search_can_be_narrowed_by_is_counted_over_all_pages()
    {
        var world = await World.Open(host);
        await world.Published(("accessibility", new JsonArray("Lift")));
        await world.Published(("targetGroups", new JsonArray("Seniors", "Youth")), ("startsAt", "2026-05-06T18:00:00+02:00"), ("endsAt", "2026-05-06T20:00:00+02:00"));
        await world.Published(("form", "discussion"), ("kind", "SelfHelp"), ("startsAt", "2026-06-05T18:00:00+02:00"), ("endsAt", "2026-06-05T20:00:00+02:00"));

        static IEnumerable<(string, string?, int)> Counts(JsonNode facets, string of) =>
            facets[of]!.AsArray().Select(one => (one!.Text("value"), one!["name"]?.GetValue<string>(), one!["count"]!.GetValue<int>()));
        var facets = (await host.Anonymous().Get($"{Of(world)}?facets=true&limit=1")).Expect(200)["facets"];
        Counts(facets, "forms").ShouldBe([("workshop", "warsztat", 2), ("discussion", "dyskusja", 1)]);
        Counts(facets, "kinds").ShouldBe([("Neighbour", null, 2), ("SelfHelp", null, 1)]);
        Counts(facets, "communities").ShouldBe([(world.Community.ToString(), "Osiedle", 3)]);
        Counts(facets, "targetGroups").ShouldBe([("Seniors", null, 3), ("Youth", null, 1)]);
        Counts(facets, "accessibility").ShouldBe([("Lift", null, 1)]);
        Counts((await host.Anonymous().Get($"{Of(world)}?facets=true&to=2026-05-31")).Expect(200)["facets"], "forms").ShouldBe([("workshop", "warsztat", 2)]);
        (await host.Anonymous().Get(Of(world))).Expect(200).Json!["facets"].ShouldBeNull();
    }

    [DatabaseFact]
    public async Task A_suspended_centre_shows_nothing_until_it_is_resumed()
    {
        var world = await World.Open(host);
        var id = await world.Published();
        var before = (await host.Anonymous().Get(Of(world))).Expect(200);
        await world.Hear(world.Fact(new CentreSuspended { EventId = default, CentreId = null, OccurredAt = default, StreamPosition = 0 }));

        foreach (var address in new[] { Of(world), $"{Of(world)}/{id}", $"public/centres/{world.Centre}/calendar.ics" })
        {
            (await host.Anonymous().Get(address, before.ETag)).Expect(404);
        }

        await world.Hear(world.Fact(new CentreResumed { EventId = default, CentreId = null, OccurredAt = default, StreamPosition = 0 }, 2));
        (await host.Anonymous().Get(Of(world))).Expect(200)["items"].AsArray().Count.ShouldBe(1);
    }

    private static string Of(World world) => $"public/centres/{world.Centre}/catalogue";
}

public sealed class CatalogueTestsOnSqlite(SqliteHost host) : CatalogueTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class CatalogueTestsOnPostgreSql(PostgreSqlHost host) : CatalogueTests(host), IClassFixture<PostgreSqlHost>;
