using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Diagnosis.Tests.Api;

public abstract class ConsultationTests(OslHost host)
{
    private readonly CentreId centre = CentreId.From(Guid.NewGuid());

    private Organiser Organiser => new(host, centre);

    [DatabaseFact]
    public async Task Residents_are_heard_vote_get_answers_and_a_report()
    {
        var organiser = Organiser;
        var community = await organiser.Community();
        var (shelter, bench) = (await organiser.Need(community, "Wiata"), await organiser.Need(community, "Ławka"));
        var id = await organiser.OpenConsultation([shelter, bench], maxChoices: 2);
        var opinion = await Hear(organiser, id);

        await Vote(organiser, id, Guid.NewGuid(), bench);
        await Vote(organiser, id, Guid.NewGuid(), bench, shelter);
        (await Enter(organiser, id, "U-1", (1, shelter), (2, shelter), (3, bench))).Expect(201);

        var result = await organiser.Read($"consultations/{id}/vote-result");
        result["personBallots"].GetValue<int>().ShouldBe(2);
        result["paperBallots"].GetValue<int>().ShouldBe(3);
        result["needs"].AsArray().Select(need => (need!["title"]!.GetValue<string>(), need["votes"]!.GetValue<int>(), need["rank"]!.GetValue<int>()))
            .ShouldBe([("Wiata", 3, 1), ("Ławka", 3, 1)], ignoreOrder: true);

        await organiser.Change($"consultations/{id}", "closing");
        (await organiser.Change($"consultations/{id}", "report", new { report = "Dziękujemy" }, 409)).Codes.ShouldBe(["DIA-05"]);
        await organiser.Put($"consultations/{id}/opinions/{opinion}", "answer", new { answer = "Bierzemy do planu" });
        await organiser.Change($"consultations/{id}", "report", new { report = "Dziękujemy" });

        var read = await organiser.Read($"consultations/{id}");
        read["status"].GetValue<string>().ShouldBe("Reported");
        read["report"].GetValue<string>().ShouldBe("Dziękujemy");
        (await organiser.Items($"consultations/{id}/opinions?answered=true")).Single()["officialAnswer"]!.GetValue<string>().ShouldBe("Bierzemy do planu");
        (await organiser.Put($"consultations/{id}/opinions/{opinion}", "answer", new { answer = "Jednak nie" }, 409)).Codes.ShouldBe(["OSL-02"]);
    }

    [DatabaseFact]
    public async Task DIA_11_a_person_votes_once()
    {
        var organiser = Organiser;
        var need = await organiser.Need(await organiser.Community(), "Wiata");
        var id = await organiser.OpenConsultation([need]);
        var person = Guid.NewGuid();
        await Vote(organiser, id, person, need);

        var refused = (await organiser.Client.Create($"consultations/{id}/votes", new { personId = person, needIds = new[] { need } })).Expect(409);

        refused.Codes.ShouldBe(["DIA-11"]);
        (await organiser.Read($"consultations/{id}/vote-result"))["personBallots"].GetValue<int>().ShouldBe(1);
    }

    [DatabaseFact]
    public async Task DIA_11_of_many_votes_at_once_one_counts()
    {
        var organiser = Organiser;
        var need = await organiser.Need(await organiser.Community(), "Wiata");
        var id = await organiser.OpenConsultation([need]);
        var person = Guid.NewGuid();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            organiser.Client.Create($"consultations/{id}/votes", new { personId = person, needIds = new[] { need } })));

        answers.Count(answer => answer.Status == 201).ShouldBe(1);
        answers.Where(answer => answer.Status != 201).Select(answer => (answer.Status, answer.Codes.Single())).Distinct().ShouldBe([(409, "DIA-11")]);
        (await organiser.Read($"consultations/{id}/vote-result"))["personBallots"].GetValue<int>().ShouldBe(1);
    }

    [DatabaseFact]
    public async Task DIA_11_a_batch_of_paper_ballots_is_entered_once_and_a_line_once()
    {
        var organiser = Organiser;
        var need = await organiser.Need(await organiser.Community(), "Wiata");
        var id = await organiser.OpenConsultation([need]);
        var batch = (await Enter(organiser, id, "U-1", (1, need), (2, need))).Expect(201).Id;

        (await Enter(organiser, id, "U-1", (3, need))).Expect(409).Codes.ShouldBe(["DIA-11"]);
        (await Enter(organiser, id, "U-2", (1, need), (1, need))).Expect(409).Pointers.ShouldBe(["/lines/1/line"]);
        (await Enter(organiser, id, "U-2", (1, Guid.NewGuid()))).Expect(422).Codes.ShouldBe(["DIA-20"]);
        (await Enter(organiser, id, "U-2")).Expect(400).Pointers.ShouldBe(["/lines"]);

        (await organiser.Items($"consultations/{id}/paper-batches")).Single()["lineCount"]!.GetValue<int>().ShouldBe(2);
        (await organiser.Read($"consultations/{id}/paper-batches/{batch}"))["number"].GetValue<string>().ShouldBe("U-1");
        (await organiser.Read($"consultations/{id}/vote-result"))["paperBallots"].GetValue<int>().ShouldBe(2);
    }

    [DatabaseFact]
    public async Task DIA_11_votes_and_opinions_are_taken_only_while_it_is_open()
    {
        var organiser = Organiser;
        var need = await organiser.Need(await organiser.Community(), "Wiata");
        var id = await organiser.DraftConsultation([need]);
        await organiser.Put($"consultations/{id}", "", new { title = "Co najpierw w Łęgu?", description = "Uwagi", from = "2026-03-02", to = "2026-03-03", voteNeedIds = new[] { need } });
        await organiser.Change($"consultations/{id}", "announcement");

        var vote = new { personId = Guid.NewGuid(), needIds = new[] { need } };
        (await organiser.Client.Create($"consultations/{id}/votes", vote)).Expect(409).Codes.ShouldBe(["DIA-11"]);
        (await organiser.Client.Create($"consultations/{id}/opinions", new { content = "Za wcześnie", channel = "Email", receivedOn = "2026-03-02" })).Expect(409).Codes.ShouldBe(["OSL-02"]);
        (await organiser.Put($"consultations/{id}", "", new { title = "Za późno", description = "Uwagi", from = "2026-03-02", to = "2026-03-03" }, 409)).Codes.ShouldBe(["OSL-02"]);
        (await organiser.Items("consultations?status=Announced&q=legu")).Count.ShouldBe(1);
    }

    [DatabaseFact]
    public async Task Dates_and_references_are_checked()
    {
        var organiser = Organiser;
        object Of(string to, Guid[] needs) => new { title = "Co?", description = "Co?", from = "2026-03-02", to, voteNeedIds = needs };
        (await organiser.Client.Create("consultations", Of("2026-03-01", []))).Expect(422).Codes.ShouldBe(["OSL-01"]);
        (await organiser.Client.Create("consultations", Of("2026-03-09", [Guid.NewGuid()]))).Expect(400).Pointers.ShouldBe(["/voteNeedIds/0"]);
        (await organiser.Client.Create("consultations", new { title = "Co?", description = "Co?", from = "2026-03-02", to = "2026-03-09", communityId = Guid.NewGuid() })).Expect(400).Pointers.ShouldBe(["/communityId"]);
        (await organiser.Client.Create("consultations", new { title = "Co?", description = "Co?", from = "2026-03-02", to = "2026-03-09", diagnosisId = Guid.NewGuid() })).Expect(400).Pointers.ShouldBe(["/diagnosisId"]);
        (await organiser.Client.Create("consultations", new { title = "Co?", description = "Co?", from = "2.03.2026", to = "2026-03-09" })).Expect(400).Pointers.ShouldBe(["/from"]);
    }

    [DatabaseFact]
    public async Task A_village_unit_is_consulted_by_itself()
    {
        var organiser = Organiser;
        var community = await organiser.Community("Sołectwo Łęg");
        var id = (await organiser.Client.Create("consultations", new { title = "Łęg pyta", description = "Tylko Łęg", from = "2026-03-02", to = "2026-03-09", communityId = community })).Expect(201).Id;

        (await organiser.Items($"consultations?communityId={community}")).Single()["id"]!.GetValue<Guid>().ShouldBe(id);
    }

    [DatabaseFact]
    public async Task Another_centre_neither_reads_nor_votes()
    {
        var organiser = Organiser;
        var need = await organiser.Need(await organiser.Community(), "Wiata");
        var id = await organiser.OpenConsultation([need]);
        var opinion = await Hear(organiser, id);
        var stranger = host.Client(CentreId.From(Guid.NewGuid()), Roles.OrganizerOsl);

        (await stranger.Get($"consultations/{id}")).Expect(404);
        (await stranger.Get($"consultations/{id}/opinions")).Expect(404);
        (await stranger.Get($"consultations/{id}/opinions/{opinion}")).Expect(404);
        (await stranger.Get($"consultations/{id}/vote-result")).Expect(404);
        (await stranger.Get($"consultations/{id}/paper-batches")).Expect(404);
        (await stranger.Create($"consultations/{id}/votes", new { personId = Guid.NewGuid(), needIds = new[] { need } })).Expect(404);
        (await stranger.Create($"consultations/{id}/opinions", new { content = "Obcy", channel = "Email", receivedOn = "2026-03-02" })).Expect(404);
    }

    private static async Task<Guid> Hear(Organiser organiser, Guid consultation) => (await organiser.Client.Create(
        $"consultations/{consultation}/opinions", new { content = "Najpierw wiata", channel = "Meeting", receivedOn = "2026-03-02" })).Expect(201).Id;

    private static async Task Vote(Organiser organiser, Guid consultation, Guid person, params Guid[] needs) =>
        (await organiser.Client.Create($"consultations/{consultation}/votes", new { personId = person, needIds = needs })).Expect(201);

    private static Task<ApiAnswer> Enter(Organiser organiser, Guid consultation, string number, params (int Line, Guid Need)[] lines) =>
        organiser.Client.Create($"consultations/{consultation}/paper-batches", new { number, lines = lines.Select(line => new { line = line.Line, needIds = new[] { line.Need } }) });
}

public sealed class ConsultationTestsOnSqlite(SqliteHost host) : ConsultationTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class ConsultationTestsOnPostgreSql(PostgreSqlHost host) : ConsultationTests(host), IClassFixture<PostgreSqlHost>;
