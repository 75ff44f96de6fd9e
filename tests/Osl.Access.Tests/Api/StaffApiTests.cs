using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Osl.Access.Application.Staff;
using Osl.Access.Infrastructure;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Modules;
using Osl.BuildingBlocks.Tenancy;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Access.Tests.Api;

public abstract class StaffApiTests(OslHost host)
{
    private readonly Village village = new(host);

    [DatabaseFact]
    public async Task VOL_12_what_was_checked_is_read_by_few_and_others_see_whether_it_is_valid()
    {
        var cus = await village.Centre();
        var (admin, director) = (village.As(cus, Roles.CentreAdmin), village.As(cus, Roles.Director));
        var animator = (await admin.Create("staff", new { displayName = "Jan Zmyślony", email = "jan@zmyslone.example", post = "Animator", specialty = "Sport", activeFrom = "2026-01-01" })).Expect(201).Id;
        var path = $"staff/{animator}/clearance";
        (await director.Get(path)).Expect(200)["valid"].GetValue<bool>().ShouldBeFalse();
        var body = new { registerCheckedOn = "2026-01-12", registerPrintout = "akta, poz. 14", criminalRecord = "KRK z 10.01.2026" };
        (await director.Put(path, body with { registerCheckedOn = "2030-01-12" }, (await director.Get(path)).ETag)).Expect(422).Codes.ShouldBe(["ACC-16"]);
        (await director.Put(path, body, (await director.Get(path)).ETag)).Expect(204);

        var read = (await director.Get(path)).Expect(200);
        read["validUntil"].GetValue<string>().ShouldBe("2027-01-12");
        read["clearance"]["registerPrintout"]!.GetValue<string>().ShouldBe("akta, poz. 14");
        (await admin.Get(path)).Expect(403);
        (await village.As(cus, Roles.OrganizerOsl).Get(path)).Expect(403);
        (await village.As(cus, Roles.OrganizerOsl).Get($"staff/{animator}")).Expect(200)["cleared"].GetValue<bool>().ShouldBeTrue();

        (await director.Delete(path, read.ETag)).Expect(204);
        (await director.Get(path)).Expect(200)["valid"].GetValue<bool>().ShouldBeFalse();
        (await director.Delete(path, (await director.Get(path)).ETag)).Expect(422).Codes.ShouldBe(["ACC-21"]);
    }

    [DatabaseFact]
    public async Task ACC_02_an_organiser_without_the_evidence_of_Art_33_is_flagged_in_a_CUS_and_not_in_an_OPS()
    {
        var (cus, ops) = (await village.Centre(), await village.Centre("Ops"));
        var admin = village.As(cus, Roles.CentreAdmin);
        var organiser = (await admin.Create("staff", Village.Staff(Village.NewEmail()))).Expect(201).Id;
        Missing(await admin.Get($"staff/{organiser}"), "missingEvidence").ShouldBe(["HigherEducation", "CommunityWorkExperience", "OrganizerTraining", "NoConvictionStatement"]);

        foreach (var (kind, years) in new (string, decimal?)[] { ("HigherEducation", null), ("CommunityWorkExperience", 2m), ("Specialisation", null), ("NoConvictionStatement", null) })
        {
            (await admin.Create($"staff/{organiser}/evidence", new { kind, document = "dokument 1/2024", issuedOn = "2024-01-01", years })).Expect(201);
        }

        Missing(await admin.Get($"staff/{organiser}/evidence"), "missing").ShouldBeEmpty();
        var elsewhere = village.As(ops, Roles.CentreAdmin);
        Missing(await elsewhere.Get($"staff/{(await elsewhere.Create("staff", Village.Staff(Village.NewEmail()))).Expect(201).Id}"), "missingEvidence").ShouldBeEmpty();
        var evidence = (await admin.Get($"staff/{organiser}/evidence")).Expect(200);
        var degree = evidence["evidence"].AsArray().First(one => one!["kind"]!.GetValue<string>() == "HigherEducation")!["id"]!.GetValue<Guid>();
        (await admin.Delete($"staff/{organiser}/evidence/{degree}", evidence.ETag)).Expect(204);
        Missing(await admin.Get($"staff/{organiser}"), "missingEvidence").ShouldBe(["HigherEducation"]);
        (await village.As(cus, Roles.OrganizerOsl).Get($"staff/{organiser}/evidence")).Expect(403);
    }

    [DatabaseFact]
    public async Task ACC_13_animators_have_one_of_three_specialties_and_are_found_by_it()
    {
        var admin = village.As(await village.Centre(), Roles.CentreAdmin);
        foreach (var specialty in new[] { "Cultural", "Sport", "Social" })
        {
            (await admin.Create("staff", new { displayName = $"Animator {specialty}", email = Village.NewEmail(), post = "Animator", specialty, profession = "Animator", activeFrom = "2026-01-01" })).Expect(201);
        }

        (await admin.Create("staff", Village.Staff(Village.NewEmail(), "Animator"))).Expect(422).Codes.ShouldBe(["ACC-13"]);
        (await admin.Get("staff?specialty=Sport"))["items"].AsArray().Single()!["displayName"]!.GetValue<string>().ShouldBe("Animator Sport");
        (await admin.Get("staff?post=Animator&count=true"))["totalCount"].GetValue<int>().ShouldBe(3);
    }

    [DatabaseFact]
    public async Task ACC_14_a_work_e_mail_is_used_once_in_a_centre()
    {
        var admin = village.As(await village.Centre(), Roles.CentreAdmin);
        var email = Village.NewEmail();
        (await admin.Create("staff", Village.Staff(email))).Expect(201);

        (await admin.Create("staff", Village.Staff(email.ToUpperInvariant()))).Expect(409).Codes.ShouldBe(["ACC-14"]);
        (await village.As(await village.Centre(), Roles.CentreAdmin).Create("staff", Village.Staff(email))).Expect(201);
    }

    [DatabaseFact]
    public async Task ACC_17_ACC_18_ACC_19_and_ACC_21_roles_are_given_once_by_others_and_only_those_of_staff()
    {
        var centre = await village.Centre();
        var admin = await village.Administrator(centre);
        var member = (await admin.Api.Create("staff", Village.Staff(Village.NewEmail(), role: "OrganizerOSL"))).Expect(201).Id;

        (await admin.Api.Create($"staff/{member}/roles", new { role = "OrganizerOSL" })).Expect(409).Codes.ShouldBe(["ACC-17"]);
        (await admin.Api.Create($"staff/{admin.Staff}/roles", new { role = "Director" })).Expect(403).Codes.ShouldBe(["ACC-18"]);
        (await admin.Api.Create($"staff/{member}/roles", new { role = "PlatformOperator" })).Expect(422).Codes.ShouldBe(["ACC-19"]);
        (await admin.Api.Delete($"staff/{member}/roles/{Guid.NewGuid()}", "\"v1\"")).Expect(404);
        (await admin.Api.Create($"staff/{member}/roles", new { role = "Superman" })).Expect(400);
    }

    [DatabaseFact]
    public async Task ACC_20_and_ACC_22_nobody_leaves_before_starting_and_the_last_administrator_stays()
    {
        var centre = await village.Centre();
        var admin = await village.Administrator(centre);
        var view = (await admin.Api.Get($"staff/{admin.Staff}")).Expect(200);
        var role = view["roles"].AsArray().Single()!["id"]!.GetValue<Guid>();
        (await admin.Api.Post($"staff/{admin.Staff}/deactivate", new { lastDay = "2026-03-31" }, view.ETag)).Expect(409).Codes.ShouldBe(["ACC-22"]);

        var second = await village.Employ(admin.Api, Roles.CentreAdmin);
        (await second.Api.Post($"staff/{admin.Staff}/deactivate", new { lastDay = "2020-01-01" }, view.ETag)).Expect(422).Codes.ShouldBe(["ACC-20"]);
        (await second.Api.Delete($"staff/{admin.Staff}/roles/{role}", view.ETag)).Expect(204);
        (await village.As(centre, Roles.CentreAdmin).Post($"staff/{second.Staff}/deactivate", new { lastDay = "2026-03-31" }, (await second.Api.Get($"staff/{second.Staff}")).ETag)).Expect(409).Codes.ShouldBe(["ACC-22"]);
    }

    [DatabaseFact]
    public async Task A_last_day_that_is_taken_back_lets_the_member_in_again()
    {
        var admin = await village.Administrator(await village.Centre());
        var director = await village.Employ(admin.Api, Roles.Director, "Director");
        var path = $"staff/{director.Staff}";
        var employed = (await admin.Api.Get(path)).Expect(200).ETag;
        (await admin.Api.Post($"{path}/deactivate", new { lastDay = "2026-02-28" }, employed)).Expect(204);
        var gone = (await admin.Api.Get(path)).Expect(200);
        gone["activeUntil"].GetValue<string>().ShouldBe("2026-02-28");
        (await village.LogIn(director.Email)).Expect(401);
        (await admin.Api.Post($"{path}/reactivate", null, employed)).Expect(412);
        (await village.As(await village.Centre(), Roles.CentreAdmin).Post($"{path}/reactivate", null, gone.ETag)).Expect(404);

        var back = (await admin.Api.Post($"{path}/reactivate", null, gone.ETag)).Expect(204);

        var view = (await admin.Api.Get(path)).Expect(200);
        view.ETag.ShouldBe(back.ETag);
        view.Json!["activeUntil"].ShouldBeNull();
        (await village.LogIn(director.Email)).Expect(200);
    }

    [DatabaseFact]
    public async Task A_role_limited_to_communities_reaches_only_them()
    {
        var admin = await village.Administrator(await village.Centre());
        var community = Guid.NewGuid();
        var organiser = await village.Employ(admin.Api, Roles.OrganizerOsl, "OrganizerOSL", [community]);

        var permissions = (await organiser.Api.Get("auth/me")).Expect(200)["permissions"].AsArray();

        permissions.ShouldNotBeEmpty();
        permissions.ShouldAllBe(one => one!["communities"]!.AsArray().Single()!.GetValue<Guid>() == community);
    }

    [DatabaseFact]
    public async Task The_list_is_sorted_by_the_Polish_alphabet_searched_without_diacritics_and_paged_by_key()
    {
        var admin = village.As(await village.Centre(), Roles.CentreAdmin);
        foreach (var name in new[] { "Żaneta", "Zofia", "Łucja", "Lena", "Ćwiek", "Cela", "Źdźbło" })
        {
            (await admin.Create("staff", Village.Staff(Village.NewEmail(), name: name))).Expect(201);
        }

        var names = new List<string>();
        string? next = "staff?limit=3&count=true&active=true";
        while (next is not null)
        {
            var page = (await admin.Get(next)).Expect(200);
            page["totalCount"].GetValue<int>().ShouldBe(7);
            names.AddRange(page["items"].AsArray().Select(item => item!["displayName"]!.GetValue<string>()));
            next = page.Json!["next"]?.GetValue<string>() is { } link ? new Uri(link).PathAndQuery : null;
        }

        names.ShouldBe(["Cela", "Ćwiek", "Lena", "Łucja", "Zofia", "Źdźbło", "Żaneta"]);
        (await admin.Get("staff?q=ŁUC"))["items"].AsArray().Single()!["displayName"]!.GetValue<string>().ShouldBe("Łucja");
        (await admin.Get("staff?q=luc"))["items"].AsArray().Count.ShouldBe(1);
        (await admin.Get("staff?colour=red")).Expect(400).Pointers.ShouldBe(["?colour"]);
    }

    [DatabaseFact]
    public async Task ACC_01_staff_of_another_centre_do_not_exist()
    {
        var ours = village.As(await village.Centre(), Roles.CentreAdmin);
        var member = (await ours.Create("staff", Village.Staff(Village.NewEmail()))).Expect(201).Id;
        var stranger = village.As(await village.Centre(), Roles.CentreAdmin);

        (await stranger.Get($"staff/{member}")).Expect(404);
        (await stranger.Get("staff"))["items"].AsArray().ShouldBeEmpty();
        (await stranger.Create($"staff/{member}/roles", new { role = "Director" })).Expect(404);
        (await stranger.Create("invitations", new { staffMemberId = member })).Expect(400).Codes.ShouldBe(["unknown_reference"]);
        (await stranger.Create("teams", new { name = "Cudzy", memberIds = new[] { member } })).Expect(422).Codes.ShouldBe(["ACC-24"]);
    }

    [DatabaseFact]
    public async Task ACC_23_ACC_24_and_ACC_25_a_team_has_a_name_of_its_own_staff_and_a_coordinator_among_them()
    {
        var admin = village.As(await village.Centre(), Roles.CentreAdmin);
        var anna = (await admin.Create("staff", Village.Staff(Village.NewEmail()))).Expect(201).Id;
        var ewa = (await admin.Create("staff", Village.Staff(Village.NewEmail(), "TeamCoordinator"))).Expect(201).Id;

        (await admin.Create("teams", new { name = "Zespół ds. OSL", memberIds = new[] { anna }, coordinatorId = ewa })).Expect(422).Codes.ShouldBe(["ACC-23"]);
        (await admin.Create("teams", new { name = "Zespół ds. OSL", memberIds = new[] { Guid.NewGuid() } })).Expect(422).Codes.ShouldBe(["ACC-24"]);
        var team = (await admin.Create("teams", new { name = "Zespół ds. OSL", memberIds = new[] { anna, ewa }, coordinatorId = ewa })).Expect(201);
        (await admin.Create("teams", new { name = "zespol ds. osl", memberIds = new[] { anna } })).Expect(409).Codes.ShouldBe(["ACC-25"]);

        var view = (await admin.Get($"teams/{team.Id}")).Expect(200);
        view["coordinatorId"].GetValue<Guid>().ShouldBe(ewa);
        view["memberIds"].AsArray().Count.ShouldBe(2);
        (await admin.Put($"teams/{team.Id}", new { name = "Zespół", memberIds = new[] { ewa }, coordinatorId = ewa }, team.ETag)).Expect(204);
        (await admin.Put($"teams/{team.Id}", new { name = "Zespół", memberIds = new[] { ewa } }, team.ETag)).Expect(412);
        (await admin.Get("teams?q=ZESPOL&count=true"))["totalCount"].GetValue<int>().ShouldBe(1);
        (await admin.Delete($"teams/{team.Id}", "\"v2\"")).Expect(204);
        (await admin.Get($"teams/{team.Id}")).Expect(404);
    }

    [DatabaseFact]
    public async Task Other_modules_hear_the_whole_state_and_no_names()
    {
        var centre = await village.Centre();
        var admin = village.As(centre, Roles.CentreAdmin);
        var member = (await admin.Create("staff", Village.Staff(Village.NewEmail(), role: "OrganizerOSL"))).Expect(201);
        (await admin.Post($"staff/{member.Id}/deactivate", new { lastDay = "2026-03-02" }, member.ETag)).Expect(204);
        var before = (await Told(member.Id)).Count;
        host.Clock.Advance(TimeSpan.FromDays(1));

        await village.Run(new AnnounceStaffChanges());

        var told = await Told(member.Id);
        told.Count.ShouldBe(before + 1);
        told.ShouldAllBe(payload => !payload.Contains("Anna", StringComparison.Ordinal) && !payload.Contains('@'));
        told[^1].ShouldContain("\"active\":false");
        told.ShouldContain(payload => payload.Contains("\"roles\":[\"OrganizerOSL\"]", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task A_last_day_that_passed_while_no_job_ran_is_told_once_whenever_the_next_one_runs()
    {
        var admin = village.As(await village.Centre(), Roles.CentreAdmin);
        var member = (await admin.Create("staff", Village.Staff(Village.NewEmail()))).Expect(201);
        (await admin.Post($"staff/{member.Id}/deactivate", new { lastDay = WarsawCalendar.Today(host.Clock) }, member.ETag)).Expect(204);
        var before = (await Told(member.Id)).Count;
        host.Clock.Advance(TimeSpan.FromDays(40));

        await village.Run(new AnnounceStaffChanges());
        await village.Run(new AnnounceStaffChanges());
        host.Clock.SetTo(host.Clock.GetUtcNow().AddDays(-3));
        await village.Run(new AnnounceStaffChanges());
        host.Clock.SetTo(host.Clock.GetUtcNow().AddDays(3));

        var told = await Told(member.Id);
        told.Count.ShouldBe(before + 1);
        told[^1].ShouldContain("\"active\":false");
    }

    [DatabaseFact]
    public async Task A_contact_is_told_at_the_moment_of_sending_and_the_look_up_is_audited_with_its_reason()
    {
        var centre = await village.Centre();
        var email = Village.NewEmail();
        var member = (await village.As(centre, Roles.CentreAdmin).Create("staff", Village.Staff(email))).Expect(201).Id;
        var directory = host.Services.GetRequiredService<IContactDirectory>();

        StaffMemberId[] asked = [new(member), new(Guid.NewGuid())];
        var contact = (await directory.Find(new CentreId(centre), asked, "przegląd planu", CancellationToken.None)).ShouldHaveSingleItem();

        contact.Email.ShouldBe(email);
        (await directory.Find(new CentreId(await village.Centre()), asked, "przegląd planu", CancellationToken.None)).ShouldBeEmpty();
        var read = (await village.As(centre, Roles.Dpo).Get($"audit?subjectId={member}&access=Read")).Expect(200)["items"].AsArray().Single()!;
        read["reason"]!.GetValue<string>().ShouldBe("przegląd planu");
        read["operation"]!.GetValue<string>().ShouldBe("FindContacts");
    }

    private static IEnumerable<string> Missing(ApiAnswer answer, string field) => answer.Expect(200)[field].AsArray().Select(kind => kind!.GetValue<string>());

    private async Task<List<string>> Told(Guid member)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestScope>().ActAs(Actor.System);
        return await scope.ServiceProvider.GetRequiredService<AccessDbContext>().Set<OutboxMessage>()
            .Where(message => message.StreamId == member && message.Name == "access.staff-member-changed.v1")
            .OrderBy(message => message.StreamPos)
            .Select(message => message.Payload)
            .ToListAsync();
    }
}

public sealed class StaffApiTestsOnSqlite(AccessOnSqlite host) : StaffApiTests(host), IClassFixture<AccessOnSqlite>;

[OnPostgreSql]
public sealed class StaffApiTestsOnPostgreSql(AccessOnPostgreSql host) : StaffApiTests(host), IClassFixture<AccessOnPostgreSql>;
