using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Access.Tests.Api;

public abstract class ContactRequestApiTests(OslHost host)
{
    private readonly Village village = new(host);

    [DatabaseFact]
    public async Task The_coordinator_of_the_team_routes_a_contact_to_the_one_who_answers_it()
    {
        var centre = await village.Centre("Ops");
        var organiser = (await village.As(centre, Roles.CentreAdmin).Create("staff", Village.Staff(Village.NewEmail()))).Expect(201).Id;
        var contact = (await Worker(centre).Create("contact-requests", Body())).Expect(201);
        var coordinator = village.As(centre, Roles.TeamCoordinator);
        (await Worker(centre).Post($"contact-requests/{contact.Id}/route", new { staffMemberId = organiser }, contact.ETag)).Expect(403);

        (await coordinator.Post($"contact-requests/{contact.Id}/route", new { staffMemberId = organiser, note = "zna to osiedle" }, contact.ETag)).Expect(204);

        var own = host.Client(new CentreId(centre), new StaffMemberId(organiser), Roles.OrganizerOsl);
        var listed = (await own.Get($"contact-requests?routedTo={organiser}&status=Routed&count=true")).Expect(200);
        listed["totalCount"].GetValue<int>().ShouldBe(1);
        listed["items"].AsArray().Single()!["replyTo"]!.GetValue<string>().ShouldBe("+48 600 000 000");
        (await own.Post($"contact-requests/{contact.Id}/answer", new { answer = "Umówiono spotkanie." }, "\"v1\"")).Expect(412);
        (await own.Post($"contact-requests/{contact.Id}/answer", new { answer = "Umówiono spotkanie." }, "\"v2\"")).Expect(204);
        var answered = (await own.Get($"contact-requests/{contact.Id}")).Expect(200);
        answered["status"].GetValue<string>().ShouldBe("Answered");
        answered.Json!["replyTo"].ShouldBeNull();
        (await coordinator.Post($"contact-requests/{contact.Id}/route", new { staffMemberId = organiser }, answered.ETag)).Expect(409).Codes.ShouldBe(["OSL-02"]);
        (await village.As(centre, Roles.Dpo).Get($"audit?subjectId={contact.Id}&access=Read"))["items"].AsArray().Count.ShouldBeGreaterThanOrEqualTo(2);
    }

    [DatabaseFact]
    public async Task ACC_43_a_contact_goes_to_somebody_who_works_here_today()
    {
        var centre = await village.Centre();
        var admin = village.As(centre, Roles.CentreAdmin);
        var gone = (await admin.Create("staff", Village.Staff(Village.NewEmail()))).Expect(201);
        (await admin.Post($"staff/{gone.Id}/deactivate", new { lastDay = "2026-02-28" }, gone.ETag)).Expect(204);
        var foreign = (await village.As(await village.Centre(), Roles.CentreAdmin).Create("staff", Village.Staff(Village.NewEmail()))).Expect(201).Id;
        var contact = (await Worker(centre).Create("contact-requests", Body())).Expect(201);

        foreach (var nobody in new[] { gone.Id, foreign, Guid.NewGuid() })
        {
            (await village.As(centre, Roles.TeamCoordinator).Post($"contact-requests/{contact.Id}/route", new { staffMemberId = nobody }, contact.ETag)).Expect(422).Codes.ShouldBe(["ACC-43"]);
        }
    }

    [DatabaseFact]
    public async Task ACC_44_nobody_answers_what_went_to_another_and_another_centre_sees_nothing()
    {
        var centre = await village.Centre();
        var organiser = (await village.As(centre, Roles.CentreAdmin).Create("staff", Village.Staff(Village.NewEmail()))).Expect(201).Id;
        var contact = (await Worker(centre).Create("contact-requests", Body())).Expect(201);
        (await village.As(centre, Roles.TeamCoordinator).Post($"contact-requests/{contact.Id}/route", new { staffMemberId = organiser }, contact.ETag)).Expect(204);

        (await Worker(centre).Post($"contact-requests/{contact.Id}/answer", new { answer = "Załatwione." }, "\"v2\"")).Expect(403).Codes.ShouldBe(["ACC-44"]);
        (await Worker(await village.Centre()).Get($"contact-requests/{contact.Id}")).Expect(404);
        (await village.As(centre, Roles.CentreAdmin).Get($"contact-requests/{contact.Id}")).Expect(403);
    }

    private ApiClient Worker(Guid centre) => village.As(centre, Roles.SocialWorker);

    private static object Body() => new { channel = "Phone", subject = "Pomysł na ogródek", message = "Trawnik przed blokiem.", caller = "mieszkanka", replyTo = "+48 600 000 000" };
}

public sealed class ContactRequestApiTestsOnSqlite(AccessOnSqlite host) : ContactRequestApiTests(host), IClassFixture<AccessOnSqlite>;

[OnPostgreSql]
public sealed class ContactRequestApiTestsOnPostgreSql(AccessOnPostgreSql host) : ContactRequestApiTests(host), IClassFixture<AccessOnPostgreSql>;
