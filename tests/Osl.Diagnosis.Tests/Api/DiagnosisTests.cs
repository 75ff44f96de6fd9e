using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Modules;
using Osl.Diagnosis.Infrastructure;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Diagnosis.Tests.Api;

public abstract class DiagnosisTests(OslHost host)
{
    private readonly CentreId centre = CentreId.From(Guid.NewGuid());

    private Organiser Organiser => new(host, centre);

    [DatabaseFact]
    public async Task A_diagnosis_is_written_consulted_adopted_and_materially_changed_by_its_next_version()
    {
        var organiser = Organiser;
        var need = await organiser.Need(await organiser.Community(), "Miejsce spotkań");
        var first = await organiser.AdoptedDiagnosis(need);
        var adopted = await organiser.Read($"diagnoses/{first}");
        adopted["status"].GetValue<string>().ShouldBe("Adopted");
        adopted["causes"].AsArray().Single()!.GetValue<string>().ShouldBe("Zamknięta świetlica");
        adopted["conclusions"].AsArray().Select(one => one!["kind"]!.GetValue<string>()).ShouldBe(["Need", "Potential"]);
        adopted["conclusions"][0]!["needIds"]!.AsArray().Single()!.GetValue<Guid>().ShouldBe(need);

        var second = (await organiser.Client.Create($"diagnoses/{first}/versions", new { })).Expect(201).Id;
        var thing = $"diagnoses/{second}";
        var draft = await organiser.Read(thing);
        draft["diagnosisVersion"].GetValue<int>().ShouldBe(2);
        var conclusion = draft["conclusions"][0]!["id"]!.GetValue<Guid>();
        await organiser.Put(thing, $"conclusions/{conclusion}", new { kind = "Need", summary = "Świetlica spłonęła.", needIds = new[] { need } });
        await organiser.Put(thing, "material-change", new { conclusionIds = new[] { conclusion }, reason = "Pożar" });
        await organiser.ConsultAndAdopt(second);

        (await organiser.Read($"diagnoses/{first}"))["status"].GetValue<string>().ShouldBe("Superseded");
        var told = await Told(second);
        told.ShouldBe([
            "diagnosis.conclusion-adopted.v1", "diagnosis.conclusion-adopted.v1", "diagnosis.diagnosis-adopted.v1", "diagnosis.conclusions-materially-changed.v1",
        ]);
        (await Told(first)).ShouldBe(["diagnosis.conclusion-adopted.v1", "diagnosis.conclusion-adopted.v1", "diagnosis.diagnosis-adopted.v1"]);
        (await organiser.Items("diagnoses?status=Adopted&materialChange=true")).Single()["id"]!.GetValue<Guid>().ShouldBe(second);
    }

    [DatabaseFact]
    public async Task DIA_03_it_is_not_consulted_before_it_concludes_on_needs_and_potential()
    {
        var organiser = Organiser;
        var id = (await organiser.Client.Create("diagnoses", new { scope = "SupportiveActions", title = "Pusta", from = "2026-01-01", to = "2026-12-31" })).Expect(201).Id;
        await organiser.Conclude(id, "Need", "Coś");
        var consultation = await organiser.DraftConsultation([], 1, id);

        (await organiser.Change($"consultations/{consultation}", "announcement", expect: 422)).Codes.ShouldBe(["DIA-03"]);
        (await organiser.Read($"consultations/{consultation}"))["status"].GetValue<string>().ShouldBe("Draft");

        await organiser.Conclude(id, "Potential", "Ktoś");
        await organiser.Change($"consultations/{consultation}", "announcement");
        var read = await organiser.Read($"diagnoses/{id}");
        (read["status"].GetValue<string>(), read["consultationId"].GetValue<Guid>()).ShouldBe(("InConsultation", consultation));
    }

    [DatabaseFact]
    public async Task DIA_04_a_diagnosis_of_services_spans_at_most_five_years()
    {
        object Of(string scope, string to) => new { scope, title = "Usługi", from = "2026-01-01", to };
        var refused = (await Organiser.Client.Create("diagnoses", Of("Services", "2031-01-01"))).Expect(422);
        (refused.Codes.Single(), refused.Pointers.Single()).ShouldBe(("DIA-04", "/to"));
        (await Organiser.Client.Create("diagnoses", Of("Services", "2030-12-31"))).Expect(201);
        (await Organiser.Client.Create("diagnoses", Of("SupportiveActions", "2035-12-31"))).Expect(201);
    }

    [DatabaseFact]
    public async Task DIA_05_it_is_not_adopted_before_its_consultation_is_reported()
    {
        var organiser = Organiser;
        var id = await organiser.Diagnosis(await organiser.Need(await organiser.Community(), "Potrzeba"));

        (await organiser.Change($"diagnoses/{id}", "adoption", new { adoptedOn = "2026-03-02" }, 409)).Codes.ShouldBe(["DIA-05"]);
        await organiser.OpenConsultation([], 1, id);
        (await organiser.Change($"diagnoses/{id}", "adoption", new { adoptedOn = "2026-03-02" }, 409)).Codes.ShouldBe(["DIA-05"]);
        (await organiser.Put($"diagnoses/{id}", "", new { title = "W trakcie", from = "2026-01-01", to = "2026-12-31" }, 409)).Codes.ShouldBe(["OSL-02"]);
    }

    [DatabaseFact]
    public async Task DIA_06_an_adopted_text_does_not_change()
    {
        var organiser = Organiser;
        var thing = $"diagnoses/{await organiser.AdoptedDiagnosis(await organiser.Need(await organiser.Community(), "Potrzeba"))}";
        var conclusion = (await organiser.Read(thing))["conclusions"][0]!["id"]!.GetValue<Guid>();

        (await organiser.Put(thing, "", new { title = "Inna", from = "2026-01-01", to = "2026-12-31" }, 409)).Codes.ShouldBe(["DIA-06"]);
        (await organiser.Put(thing, $"conclusions/{conclusion}", new { kind = "Need", summary = "Inny" }, 409)).Codes.ShouldBe(["DIA-06"]);
        (await organiser.Client.Delete($"{thing}/conclusions/{conclusion}", await organiser.ETag(thing))).Expect(409).Codes.ShouldBe(["DIA-06"]);
        (await organiser.Client.Create($"{thing}/conclusions", new { kind = "Need", summary = "Nowy" })).Expect(409).Codes.ShouldBe(["DIA-06"]);
    }

    [DatabaseFact]
    public async Task DIA_18_a_version_has_one_next_version()
    {
        var organiser = Organiser;
        var id = await organiser.AdoptedDiagnosis(await organiser.Need(await organiser.Community(), "Potrzeba"));
        (await organiser.Client.Create($"diagnoses/{id}/versions", new { })).Expect(201);

        (await organiser.Client.Create($"diagnoses/{id}/versions", new { })).Expect(409).Codes.ShouldBe(["DIA-18"]);
        (await organiser.Items("diagnoses?status=Draft")).Count.ShouldBe(1);
    }

    [DatabaseFact]
    public async Task DIA_19_a_material_change_names_conclusions_of_the_new_version()
    {
        var organiser = Organiser;
        var first = $"diagnoses/{await organiser.AdoptedDiagnosis(await organiser.Need(await organiser.Community(), "Potrzeba"))}";
        var old = (await organiser.Read(first))["conclusions"][0]!["id"]!.GetValue<Guid>();
        var next = $"diagnoses/{(await organiser.Client.Create($"{first}/versions", new { })).Expect(201).Id}";

        (await organiser.Put(next, "material-change", new { conclusionIds = new[] { old }, reason = "Stary wniosek" }, 422)).Codes.ShouldBe(["DIA-19"]);
        (await organiser.Put(next, "material-change", new { conclusionIds = Array.Empty<Guid>(), reason = "" }, 400)).Pointers.ShouldBe(["/reason"]);
    }

    [DatabaseFact]
    public async Task Conclusions_come_change_and_go_with_the_ETag_of_the_diagnosis()
    {
        var organiser = Organiser;
        var need = await organiser.Need(await organiser.Community(), "Potrzeba");
        var thing = $"diagnoses/{await organiser.Diagnosis(need)}";
        var added = (await organiser.Client.Create($"{thing}/conclusions", new { kind = "Potential", summary = "Trzeci" })).Expect(201);
        added.ETag.ShouldBe(await organiser.ETag(thing));

        (await organiser.Client.Delete($"{thing}/conclusions/{added.Id}", added.ETag)).Expect(204);
        (await organiser.Client.Delete($"{thing}/conclusions/{added.Id}", added.ETag)).Expect(412);
        (await organiser.Client.Delete($"{thing}/conclusions/{added.Id}", await organiser.ETag(thing))).Expect(404);
        (await organiser.Read(thing))["conclusions"].AsArray().Count.ShouldBe(2);
        (await organiser.Client.Create($"{thing}/conclusions", new { kind = "Need", summary = "Obca", needIds = new[] { Guid.NewGuid() } })).Expect(400).Pointers.ShouldBe(["/needIds/0"]);
        (await organiser.Client.Create($"{thing}/conclusions", new { kind = "Need", summary = "" })).Expect(400).Pointers.ShouldBe(["/summary"]);
    }

    [DatabaseFact]
    public async Task Conclusions_that_come_at_once_all_stand()
    {
        var organiser = Organiser;
        var thing = $"diagnoses/{await organiser.Diagnosis(await organiser.Need(await organiser.Community(), "Potrzeba"))}";

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(i =>
            organiser.Client.Create($"{thing}/conclusions", new { kind = "Potential", summary = $"Wniosek {i}" })));

        answers.Select(answer => answer.Status).Distinct().ShouldBe([201]);
        (await organiser.Read(thing))["conclusions"].AsArray().Select(one => one!["number"]!.GetValue<int>()).ShouldBe(Enumerable.Range(1, 8));
    }

    [DatabaseFact]
    public async Task The_expiry_of_a_diagnosis_of_services_is_told_twelve_and_six_months_before_each_once()
    {
        var organiser = Organiser;
        var id = await organiser.AdoptedDiagnosis(await organiser.Need(await organiser.Community(), "Usługa"), "Services", "2030-12-31");
        (await organiser.Read($"diagnoses/{id}"))["expiresOn"].GetValue<string>().ShouldBe("2031-03-02");
        var now = host.Clock.GetUtcNow();
        try
        {
            foreach (var (day, tellings) in new[] { ("2030-03-01", 0), ("2030-03-02", 1), ("2030-03-03", 1), ("2030-09-02", 2), ("2030-09-03", 2) })
            {
                host.Clock.SetTo(new DateTimeOffset(DateOnly.Parse(day, null).ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero));
                await host.RunJob("diagnosis.expiring-diagnoses");
                (await Told(id)).Count(name => name == "diagnosis.diagnosis-expiring.v1").ShouldBe(tellings, day);
            }
        }
        finally
        {
            host.Clock.SetTo(now);
        }
    }

    [DatabaseFact]
    public async Task Another_centre_and_who_may_not_are_refused()
    {
        var organiser = Organiser;
        var id = await organiser.Diagnosis(await organiser.Need(await organiser.Community(), "Potrzeba"));
        var stranger = host.Client(CentreId.From(Guid.NewGuid()), Roles.OrganizerOsl);
        (await stranger.Get($"diagnoses/{id}")).Expect(404);
        (await stranger.Create($"diagnoses/{id}/conclusions", new { kind = "Need", summary = "Obcy" })).Expect(404);
        (await stranger.Post($"diagnoses/{id}/adoption", new { adoptedOn = "2026-03-02" }, "\"v3\"")).Expect(404);
        (await host.Client(centre, Roles.Director).Create("diagnoses", new { scope = "Services", title = "Nie", from = "2026-01-01", to = "2026-12-31" })).Expect(403);
        (await host.Client(centre, Roles.TeamCoordinator).Post($"diagnoses/{id}/adoption", new { adoptedOn = "2026-03-02" }, "\"v3\"")).Expect(403);
    }

    /// <summary>The events of a stream, in its order.</summary>
    private async Task<List<string>> Told(Guid stream)
    {
        await using var scope = host.AsSystem(centre);
        var context = scope.ServiceProvider.GetRequiredService<DiagnosisDbContext>();
        return await context.Set<OutboxMessage>().Where(message => message.StreamId == stream).OrderBy(message => message.StreamPos).Select(message => message.Name).ToListAsync();
    }
}

public sealed class DiagnosisTestsOnSqlite(SqliteHost host) : DiagnosisTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class DiagnosisTestsOnPostgreSql(PostgreSqlHost host) : DiagnosisTests(host), IClassFixture<PostgreSqlHost>;
