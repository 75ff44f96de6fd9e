using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Modules;
using Osl.Diagnosis.Infrastructure;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Diagnosis.Tests.Api;

public abstract class JournalTests(OslHost host)
{
    private readonly CentreId centre = CentreId.From(Guid.NewGuid());

    private Organiser Organiser => new(host, centre);

    [DatabaseFact]
    public async Task A_need_and_a_potential_are_journalled_with_sources_and_a_field_note()
    {
        var organiser = Organiser;
        var community = await organiser.Community();
        var note = (await organiser.Client.Create(
            $"communities/{community}/field-notes", new { channel = "SocialMedia", contactOn = "2026-03-01", content = "Pytają o świetlicę" })).Expect(201);
        note.Headers["Location"].ShouldBe($"/api/v1/field-notes/{note.Id}");

        var entry = (await organiser.Client.Create($"communities/{community}/recognition-entries", new
        {
            kind = "Need",
            scope = "SupportiveActions",
            domain = "Social",
            title = "Miejsce spotkań",
            description = "Na zimę",
            channel = "SocialMedia",
            recognisedOn = "2026-03-01",
            sources = new[] { new { kind = "FieldNote", reference = "Wpis w mediach", fieldNoteId = note.Id } },
        })).Expect(201).Id;
        var potential = await organiser.Entry(community, "Potential", "Koło gospodyń ma kuchnię");

        var read = await organiser.Read($"recognition-entries/{entry}");
        read["sources"].AsArray().Single()!["fieldNoteId"]!.GetValue<Guid>().ShouldBe(note.Id);
        var need = await organiser.Read($"needs/{read["needId"].GetValue<Guid>()}");
        need["title"].GetValue<string>().ShouldBe("Miejsce spotkań");
        need["status"].GetValue<string>().ShouldBe("Identified");
        (await organiser.Read($"recognition-entries/{potential}")).Json!["needId"].ShouldBeNull();
    }

    [DatabaseFact]
    public async Task DIA_02_an_entry_without_a_source_is_refused()
    {
        var organiser = Organiser;
        var community = await organiser.Community();

        var refused = (await organiser.Client.Create($"communities/{community}/recognition-entries", new
        {
            kind = "Potential",
            scope = "SupportiveActions",
            domain = "Social",
            title = "Bez źródła",
            description = "Nie wiadomo skąd",
            channel = "InPerson",
            recognisedOn = "2026-03-01",
            sources = Array.Empty<object>(),
        })).Expect(422);

        (refused.Codes.Single(), refused.Pointers.Single()).ShouldBe(("DIA-02", "/sources"));
        (await organiser.Items("recognition-entries")).ShouldBeEmpty();
        (await organiser.Items("needs")).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task Wrong_fields_are_named_where_they_stand()
    {
        var organiser = Organiser;
        var community = await organiser.Community();

        var refused = (await organiser.Client.Create($"communities/{community}/recognition-entries", new
        {
            kind = "Need",
            scope = "SupportiveActions",
            domain = "Social",
            title = "",
            description = "opis",
            channel = "InPerson",
            recognisedOn = "2026-03-01",
            sources = new[] { new { kind = "Meeting", reference = "" } },
            symptoms = new[] { "" },
        })).Expect(400);

        refused.Pointers.ShouldBe(["/title", "/sources/0/reference", "/symptoms/0"]);
        refused.Codes.ShouldAllBe(code => code == "required");
    }

    [DatabaseFact]
    public async Task DIA_16_a_potential_does_not_support_a_need_and_another_entry_of_need_does()
    {
        var organiser = Organiser;
        var community = await organiser.Community();
        var need = await organiser.Need(community, "Ławki");

        (await organiser.Client.Create($"communities/{community}/recognition-entries", Api.Organiser.Recognition("Potential", "Stolarz", need))).Expect(422).Codes.ShouldBe(["DIA-16"]);
        await organiser.Entry(community, "Need", "Znowu ławki", need);

        (await organiser.Items($"recognition-entries?needId={need}&kind=Need")).Count.ShouldBe(2);
        (await organiser.Items("needs")).Count.ShouldBe(1);
        var elsewhere = await organiser.Community("Gdzie indziej");
        (await organiser.Client.Create($"communities/{elsewhere}/recognition-entries", Api.Organiser.Recognition("Need", "Obce", need)))
            .Expect(400).Pointers.ShouldBe(["/needId"]);
    }

    [DatabaseFact]
    public async Task An_entry_is_revised_and_withdrawn_but_stays_readable()
    {
        var organiser = Organiser;
        var thing = $"recognition-entries/{await organiser.Entry(await organiser.Community(), "Potential", "Stolarz")}";
        await organiser.Put(thing, "", new
        {
            scope = "Services",
            domain = "Culture",
            title = "Stolarz i malarka",
            description = "Dwoje",
            channel = "Phone",
            recognisedOn = "2026-03-02",
            sources = new[] { new { kind = "Interview", reference = "Rozmowa" } },
        });
        await organiser.Change(thing, "withdrawal", new { reason = "Powtórzone" });

        var read = await organiser.Read(thing);
        read["title"].GetValue<string>().ShouldBe("Stolarz i malarka");
        read["withdrawalReason"].GetValue<string>().ShouldBe("Powtórzone");
        (await organiser.Items("recognition-entries?withdrawn=true")).Count.ShouldBe(1);
        (await organiser.Items("recognition-entries?withdrawn=false")).ShouldBeEmpty();
        (await organiser.Change(thing, "withdrawal", new { reason = "Znowu" }, 409)).Codes.ShouldBe(["OSL-02"]);
    }

    [DatabaseFact]
    public async Task DIA_09_a_need_goes_from_confirmed_to_closed_with_an_outcome_and_a_reason()
    {
        var organiser = Organiser;
        var thing = $"needs/{await organiser.Need(await organiser.Community(), "Ławki")}";
        (await organiser.Put(thing, "rank", new { rank = 1 }, 409)).Codes.ShouldBe(["OSL-02"]);
        await organiser.Change(thing, "confirmation");
        (await organiser.Put(thing, "rank", new { rank = 0 }, 400)).Pointers.ShouldBe(["/rank"]);
        await organiser.Put(thing, "rank", new { rank = 1 });
        await organiser.Change(thing, "addressing");

        (await organiser.Change(thing, "closing", new { reason = "Stoją" }, 422)).Pointers.ShouldBe(["/outcome"]);
        (await organiser.Change(thing, "closing", new { outcome = "Met" }, 422)).Codes.ShouldBe(["DIA-09"]);
        await organiser.Change(thing, "closing", new { outcome = "Met", reason = "Stoją" });

        var read = await organiser.Read(thing);
        read["status"].GetValue<string>().ShouldBe("Closed");
        read["rank"].GetValue<int>().ShouldBe(1);
        (await organiser.Items("needs?outcome=Met&q=lawki")).Count.ShouldBe(1);
    }

    [DatabaseFact]
    public async Task Field_notes_are_found_by_channel_day_and_words()
    {
        var organiser = Organiser;
        var community = await organiser.Community();
        foreach (var (channel, day, content) in new[] { ("Phone", "2026-02-27", "Dzwonił sołtys z Łęgu"), ("Email", "2026-03-01", "List od szkoły") })
        {
            (await organiser.Client.Create($"communities/{community}/field-notes", new { channel, contactOn = day, content })).Expect(201);
        }

        (await organiser.Items("field-notes?channel=Phone")).Count.ShouldBe(1);
        (await organiser.Items("field-notes?from=2026-03-01&to=2026-03-31")).Single()["channel"]!.GetValue<string>().ShouldBe("Email");
        (await organiser.Items("field-notes?q=LEGU soltys")).Count.ShouldBe(1);
        (await organiser.Items("field-notes?q=LEGU wojt")).ShouldBeEmpty();
        (await organiser.Client.Get($"field-notes?q={new string('a', 201)}")).Expect(400).Pointers.ShouldBe(["?q"]);
        (await organiser.Items("field-notes?q=%25")).ShouldBeEmpty();
        (await organiser.Items("field-notes?q=_")).ShouldBeEmpty();
        (await organiser.Items($"field-notes?communityId={community}")).Select(note => note["contactOn"]!.GetValue<string>()).ShouldBe(["2026-03-01", "2026-02-27"]);

        var thing = $"field-notes/{(await organiser.Items("field-notes?channel=Phone")).Single()["id"]!.GetValue<Guid>()}";
        await organiser.Put(thing, "", new { channel = "InPerson", contactOn = "2026-02-27", content = "Przyszedł sołtys" });
        (await organiser.Read(thing))["channel"].GetValue<string>().ShouldBe("InPerson");
        (await organiser.Put(thing, "", new { channel = "InPerson", contactOn = "2026-03-03", content = "Jutro" }, 422)).Codes.ShouldBe(["DIA-15"]);
    }

    [DatabaseFact]
    public async Task A_problem_gathers_needs_and_is_discussed_until_it_is_resolved()
    {
        var organiser = Organiser;
        var community = await organiser.Community();
        var need = await organiser.Need(community, "Miejsce spotkań");
        (await organiser.Client.Create($"communities/{community}/problems", new { title = "Pusto", description = "opis", domain = "PublicSpace", needIds = new[] { Guid.NewGuid() } }))
            .Expect(400).Pointers.ShouldBe(["/needIds/0"]);
        var problem = (await organiser.Client.Create(
            $"communities/{community}/problems", new { title = "Zamknięta świetlica", description = "Od dwóch lat", domain = "PublicSpace", needIds = new[] { need } })).Expect(201).Id;
        await organiser.Put($"problems/{problem}", "", new { title = "Pusta świetlica", description = "Od dwóch lat", domain = "PublicSpace", needIds = new[] { need } });
        (await organiser.Read($"problems/{problem}"))["needIds"].AsArray().Single()!.GetValue<Guid>().ShouldBe(need);

        var discussion = (await organiser.Client.Create(
            $"communities/{community}/discussions", new { topic = "Co dalej?", on = "2026-03-02", place = "Remiza", problemId = problem })).Expect(201).Id;
        await organiser.Put($"discussions/{discussion}", "", new { topic = "Co dalej ze świetlicą?", on = "2026-03-02", problemId = problem, theses = new[] { "Poprowadzą ją mieszkańcy" } });
        await organiser.Change($"discussions/{discussion}", "conclusion", new { outcome = "Powstaje grupa", theses = new[] { "Poprowadzą ją mieszkańcy", "Gmina naprawi dach" }, participantCount = 23 });
        var held = await organiser.Read($"discussions/{discussion}");
        held["status"].GetValue<string>().ShouldBe("Held");
        held["theses"].AsArray().Count.ShouldBe(2);
        (await organiser.Items($"discussions?problemId={problem}&status=Held&q=SWIETLICA")).Count.ShouldBe(1);
        (await organiser.Items($"discussions?problemId={problem}&status=Called&q=swietlica")).ShouldBeEmpty();

        var other = (await organiser.Client.Create($"communities/{community}/discussions", new { topic = "Drugie", on = "2026-03-09" })).Expect(201).Id;
        (await organiser.Change($"discussions/{other}", "conclusion", new { outcome = "Zanim była" }, 422)).Codes.ShouldBe(["DIA-15"]);
        await organiser.Change($"discussions/{other}", "cancellation", new { reason = "Śnieg" });

        await organiser.Change($"problems/{problem}", "resolution", new { resolution = "Gmina oddała klucze" });
        (await organiser.Items("problems?status=Unresolved")).ShouldBeEmpty();
        (await organiser.Items("problems?status=Resolved&domain=PublicSpace&q=pusta")).Count.ShouldBe(1);
    }

    [DatabaseFact]
    public async Task DIA_17_the_resource_map_names_people_by_id_alone()
    {
        var organiser = Organiser;
        var community = await organiser.Community();
        var person = Guid.NewGuid();
        (await organiser.Client.Create("resources", new { kind = "PersonSkill", name = "Pszczelarstwo" })).Expect(422).Codes.ShouldBe(["DIA-17"]);
        (await organiser.Client.Create("resources", new { kind = "Tradition", name = "Dożynki", personId = person })).Expect(422).Pointers.ShouldBe(["/personId"]);
        var skill = (await organiser.Client.Create("resources", new { kind = "PersonSkill", name = "Pszczelarstwo", personId = person, communityIds = new[] { community } })).Expect(201).Id;
        (await organiser.Client.Create("resources", new { kind = "PublicSpace", name = "Plac przy remizie", location = "Nowa Wola" })).Expect(201);

        (await organiser.Read($"resources/{skill}"))["personId"].GetValue<Guid>().ShouldBe(person);
        (await organiser.Items($"resources?communityId={community}")).Single()["id"]!.GetValue<Guid>().ShouldBe(skill);
        (await organiser.Items("resources?kind=PublicSpace&q=nowa")).Count.ShouldBe(1);
        (await organiser.Items("resources")).Select(item => item["name"]!.GetValue<string>()).ShouldBe(["Plac przy remizie", "Pszczelarstwo"]);

        await organiser.Put($"resources/{skill}", "", new { kind = "PersonSkill", name = "Pszczelarstwo i miód", personId = person });
        await organiser.Change($"resources/{skill}", "withdrawal");
        (await organiser.Items("resources?status=Withdrawn")).Single()["name"]!.GetValue<string>().ShouldBe("Pszczelarstwo i miód");
    }

    [DatabaseFact]
    public async Task Traditions_and_places_stand_on_the_resource_map()
    {
        var organiser = Organiser;
        foreach (var (kind, name) in new[] { ("Tradition", "Dożynki z wieńcem"), ("Place", "Izba pamięci"), ("Organisation", "Koło gospodyń"), ("Equipment", "Namiot") })
        {
            (await organiser.Client.Create("resources", new { kind, name })).Expect(201);
        }

        (await organiser.Items("resources?kind=Tradition")).Single()["name"]!.GetValue<string>().ShouldBe("Dożynki z wieńcem");
        (await organiser.Items("resources?sort=-name")).Select(item => item["name"]!.GetValue<string>()).ShouldBe(["Namiot", "Koło gospodyń", "Izba pamięci", "Dożynki z wieńcem"]);
    }

    [DatabaseFact]
    public async Task Every_order_of_every_list_is_walked_by_key_without_loss()
    {
        var organiser = Organiser;
        var community = await organiser.Community();
        string[] titles = ["Żłobek", "Ławka", "Łąka", "Dom", "dom", "Ćma", "Zegar"];
        foreach (var title in titles)
        {
            await organiser.Entry(community, "Need", title);
            await organiser.Entry(community, "Potential", title);
            (await organiser.Client.Create($"communities/{community}/field-notes", new { channel = "Phone", contactOn = "2026-03-01", content = title })).Expect(201);
            (await organiser.Client.Create($"communities/{community}/problems", new { title, description = title, domain = "Social" })).Expect(201);
            (await organiser.Client.Create($"communities/{community}/discussions", new { topic = title, on = "2026-03-09" })).Expect(201);
            (await organiser.Client.Create("resources", new { kind = "Place", name = title })).Expect(201);
            (await organiser.Client.Create("diagnoses", new { scope = "SupportiveActions", title, from = "2026-01-01", to = "2026-12-31" })).Expect(201);
            await organiser.DraftConsultation([]);
        }

        foreach (var (list, orders, rows) in new (string, string[], int)[]
        {
            ("recognition-entries", ["recognisedOn", "title"], 14),
            ("recognition-entries?kind=Need", ["recognisedOn", "title"], 7),
            ("needs", ["identifiedAt", "title"], 7),
            ("field-notes", ["contactOn", "writtenAt"], 7),
            ("problems", ["namedAt", "title"], 7),
            ("discussions", ["on", "topic"], 7),
            ("resources", ["name", "listedAt"], 7),
            ("diagnoses", ["draftedAt", "title"], 7),
            ("consultations", ["from", "title"], 7),
        })
        {
            foreach (var order in orders.Prepend(null).Concat(orders.Select(order => $"-{order}")))
            {
                var path = $"{list}{(list.Contains('?') ? '&' : '?')}limit=3&count=true{(order is null ? "" : $"&sort={order}")}";
                (await Walk(organiser, path)).Distinct().Count().ShouldBe(rows, path);
            }
        }

        (await organiser.Items("needs?sort=title")).Select(need => need["title"]!.GetValue<string>().ToLowerInvariant())
            .ShouldBe(["ćma", "dom", "dom", "ławka", "łąka", "zegar", "żłobek"]);
        (await organiser.Items("needs?sort=-title&limit=2")).Select(need => need["title"]!.GetValue<string>()).ShouldBe(["Żłobek", "Zegar"]);
        (await organiser.Items("needs?fields=title&limit=1")).Single().AsObject().Select(field => field.Key).ShouldBe(["id", "title"]);
    }

    [DatabaseFact]
    public async Task Whose_skill_was_read_by_whom_is_written_down()
    {
        var organiser = Organiser;
        var person = Guid.NewGuid();
        var skill = (await organiser.Client.Create("resources", new { kind = "PersonSkill", name = "Garncarstwo", personId = person })).Expect(201).Id;

        await organiser.Read($"resources/{skill}");
        await organiser.Items("resources");

        var audit = await Audit(person);
        audit.Select(entry => (entry.Access, entry.Operation)).ShouldBe([(AuditAccess.Read, "GetResource"), (AuditAccess.Read, "ListResources")], ignoreOrder: true);
        (await Audit(skill)).Single().Access.ShouldBe(AuditAccess.Write);
    }

    [DatabaseFact]
    public async Task Another_centre_finds_nothing_and_changes_nothing()
    {
        var organiser = Organiser;
        var community = await organiser.Community();
        var need = await organiser.Need(community, "Nasze");
        var stranger = host.Client(CentreId.From(Guid.NewGuid()), Roles.OrganizerOsl);

        (await stranger.Get($"needs/{need}")).Expect(404);
        (await stranger.Post($"needs/{need}/confirmation", null, "\"v1\"")).Expect(404);
        (await stranger.Create($"communities/{community}/recognition-entries", Api.Organiser.Recognition("Need", "Obce"))).Expect(404);
        (await stranger.Get("needs"))["items"].AsArray().ShouldBeEmpty();
        (await host.Client(centre, Roles.Resident).Get("needs")).Expect(403);
        (await host.Client(centre, Roles.Director).Create($"communities/{community}/recognition-entries", Api.Organiser.Recognition("Need", "Nie"))).Expect(403);
    }

    private static async Task<List<Guid>> Walk(Organiser organiser, string list)
    {
        var ids = new List<Guid>();
        for (string? next = list; next is not null;)
        {
            var page = (await organiser.Client.Get(next)).Expect(200);
            var items = page["items"].AsArray();
            items.Count.ShouldBeLessThanOrEqualTo(3);
            ids.AddRange(items.Select(item => item!["id"]!.GetValue<Guid>()));
            page["totalCount"].GetValue<int>().ShouldBeGreaterThan(0);
            next = page.Json!["next"]?.GetValue<string>() is { } link ? new Uri(link).PathAndQuery : null;
        }

        ids.Distinct().Count().ShouldBe(ids.Count, list);
        return ids;
    }

    private async Task<List<AuditEntry>> Audit(Guid subject)
    {
        await using var scope = host.AsSystem(centre);
        var context = scope.ServiceProvider.GetRequiredService<DiagnosisDbContext>();
        return await context.Set<AuditEntry>().Where(entry => entry.SubjectId == subject).ToListAsync();
    }
}

public sealed class JournalTestsOnSqlite(SqliteHost host) : JournalTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class JournalTestsOnPostgreSql(PostgreSqlHost host) : JournalTests(host), IClassFixture<PostgreSqlHost>;
