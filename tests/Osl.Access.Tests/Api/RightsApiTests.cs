using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Access.Tests.Api;

public abstract class RightsApiTests(OslHost host)
{
    private readonly Village village = new(host);

    [DatabaseFact]
    public async Task A_centre_changes_what_a_role_may_do_and_it_takes_effect_within_5_seconds()
    {
        var centre = await village.Centre();
        var admin = await village.Administrator(centre);
        var director = await village.Employ(admin.Api, Roles.Director, "Director");
        (await director.Api.Get("audit")).Expect(403);
        var role = (await admin.Api.Get("roles/Director")).Expect(200);
        role.ETag.ShouldBe("\"v0\"");
        var permissions = role["permissions"].AsArray().Select(one => one!.GetValue<string>()).ToList();

        (await admin.Api.Put("roles/Director", new { permissions = permissions.Append("access.audit.read") }, role.ETag)).Expect(204);

        await Village.Within5Seconds(() => director.Api.Get("audit"), 200);
        var changed = (await admin.Api.Get("roles/Director")).Expect(200);
        changed["added"].AsArray().Single()!.GetValue<string>().ShouldBe("access.audit.read");
        (await admin.Api.Put("roles/Director", new { permissions }, role.ETag)).Expect(412);
        (await admin.Api.Put("roles/Director", new { permissions }, changed.ETag)).Expect(204);
        await Village.Within5Seconds(() => director.Api.Get("audit"), 403);
        (await village.As(await village.Centre(), Roles.CentreAdmin).Get("roles/Director")).Expect(200)["added"].AsArray().ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task A_role_is_asked_for_by_its_name_alone()
    {
        var admin = village.As(await village.Centre(), Roles.CentreAdmin);

        foreach (var role in new[] { "-1", "0", "77", "director", "Director,Animator", "Nobody" })
        {
            (await admin.Get($"roles/{role}")).Expect(400).Codes.ShouldBe(["unknown_value"]);
        }
    }

    [DatabaseFact]
    public async Task ACC_26_and_ACC_27_nothing_of_the_platform_is_given_and_the_administrator_keeps_the_keys()
    {
        var admin = village.As(await village.Centre(), Roles.CentreAdmin);

        (await admin.Put("roles/Director", new { permissions = new[] { "access.centres.create" } }, "\"v0\"")).Expect(422).Codes.ShouldBe(["ACC-26"]);
        (await admin.Put("roles/CentreAdmin", new { permissions = new[] { "access.staff.read" } }, "\"v0\"")).Expect(422).Codes.ShouldBe(["ACC-27"]);
        (await admin.Put("roles/PlatformOperator", new { permissions = Array.Empty<string>() }, "\"v0\"")).Expect(404);
        var matrix = (await admin.Get("roles")).Expect(200);
        matrix["grantable"].AsArray().Select(one => one!.GetValue<string>()).ShouldNotContain("access.centres.create");
        matrix["roles"].AsArray().Select(one => one!["role"]!.GetValue<string>()).ShouldNotContain("PlatformOperator");
    }

    [DatabaseFact]
    public async Task ACC_37_ACC_41_and_ACC_42_an_invitation_is_one_at_a_time_opens_once_and_can_be_taken_back()
    {
        var centre = await village.Centre();
        var admin = village.As(centre, Roles.CentreAdmin);
        var email = Village.NewEmail();
        var member = (await admin.Create("staff", Village.Staff(email))).Expect(201).Id;
        var invitation = (await admin.Create("invitations", new { staffMemberId = member })).Expect(201);
        (await admin.Create("invitations", new { staffMemberId = member })).Expect(409).Codes.ShouldBe(["ACC-42"]);
        await village.WriteLetters();
        var token = village.Post.TokenTo(email);

        var sent = (await admin.Get($"invitations/{invitation.Id}")).Expect(200);
        sent["sentAt"].ShouldNotBeNull();
        sent.Text.ShouldNotContain(token);
        (await admin.Post($"invitations/{invitation.Id}/revoke", null, sent.ETag)).Expect(204);
        (await host.Anonymous().Post($"auth/invitations/{token}", new { password = Village.Password })).Expect(422).Codes.ShouldBe(["ACC-41"]);

        (await admin.Create("invitations", new { staffMemberId = member })).Expect(201);
        await village.WriteLetters();
        var second = village.Post.TokenTo(email);
        (await host.Anonymous().Post($"auth/invitations/{second}", new { password = "krotkie" })).Expect(422).Codes.ShouldBe(["ACC-30"]);
        (await host.Anonymous().Post($"auth/invitations/{second}", new { password = Village.Password })).Expect(200);
        (await host.Anonymous().Post($"auth/invitations/{second}", new { password = Village.Password })).Expect(422).Codes.ShouldBe(["ACC-41"]);
        (await admin.Create("invitations", new { staffMemberId = member })).Expect(409).Codes.ShouldBe(["ACC-42"]);
        (await admin.Get("invitations?status=Accepted&count=true"))["totalCount"].GetValue<int>().ShouldBe(1);

        var elsewhere = village.As(await village.Centre(), Roles.CentreAdmin);
        var same = (await elsewhere.Create("staff", Village.Staff(email))).Expect(201).Id;
        (await elsewhere.Create("invitations", new { staffMemberId = same })).Expect(201);
        await village.WriteLetters();
        (await host.Anonymous().Post($"auth/invitations/{village.Post.TokenTo(email)}", new { password = Village.Password })).Expect(409).Codes.ShouldBe(["ACC-37"]);
    }

    [DatabaseFact]
    public async Task ACC_41_an_invitation_runs_out_after_the_centres_own_days()
    {
        var centre = await village.Centre();
        var admin = village.As(centre, Roles.CentreAdmin);
        (await admin.Create("parameters/access.invitation-days/values", new { value = 1, effectiveFrom = "2026-03-31" })).Expect(201);
        host.Clock.AdvanceTo(new DateTimeOffset(2026, 3, 31, 8, 0, 0, TimeSpan.Zero));
        await Task.Delay(1_100);
        var email = Village.NewEmail();
        var member = (await admin.Create("staff", Village.Staff(email))).Expect(201).Id;
        (await admin.Create("invitations", new { staffMemberId = member })).Expect(201);
        await village.WriteLetters();

        host.Clock.Advance(TimeSpan.FromDays(1));

        (await host.Anonymous().Post($"auth/invitations/{village.Post.TokenTo(email)}", new { password = Village.Password })).Expect(422).Codes.ShouldBe(["ACC-41"]);
    }

    [DatabaseFact]
    public async Task ACC_40_nobody_locks_unlocks_or_deletes_their_own_account()
    {
        var admin = await village.Administrator(await village.Centre());
        var account = (await admin.Api.Get($"accounts/{admin.Account}")).Expect(200);

        (await admin.Api.Post($"accounts/{admin.Account}/lock", new { reason = "próba" }, account.ETag)).Expect(403).Codes.ShouldBe(["ACC-40"]);
        (await admin.Api.Delete($"accounts/{admin.Account}", account.ETag)).Expect(403).Codes.ShouldBe(["ACC-40"]);
        (await admin.Api.Get("accounts?locked=false&count=true"))["totalCount"].GetValue<int>().ShouldBe(1);
        (await village.As(await village.Centre(), Roles.CentreAdmin).Get($"accounts/{admin.Account}")).Expect(404);
    }

    [DatabaseFact]
    public async Task ACC_01_accounts_of_another_centre_are_not_locked_unlocked_or_deleted()
    {
        var ours = await village.Administrator(await village.Centre());
        var director = await village.Employ(ours.Api, Roles.Director, "Director");
        var stranger = village.As(await village.Centre(), Roles.CentreAdmin);
        var path = $"accounts/{director.Account}";
        var open = (await ours.Api.Get(path)).Expect(200).ETag;

        (await stranger.Post($"{path}/lock", new { reason = "próba" }, open)).Expect(404);
        (await stranger.Delete(path, open)).Expect(404);
        (await director.Api.Get("auth/me")).Expect(200);
        (await ours.Api.Post($"{path}/lock", new { reason = "urlop" }, open)).Expect(204);
        var locked = (await ours.Api.Get(path)).Expect(200).ETag;
        (await stranger.Post($"{path}/unlock", null, locked)).Expect(404);

        (await village.LogIn(director.Email)).Expect(401);
        (await ours.Api.Post($"{path}/unlock", null, locked)).Expect(204);
        (await village.LogIn(director.Email)).Expect(200);
    }

    [DatabaseFact]
    public async Task ACC_01_an_invitation_of_another_centre_is_neither_seen_nor_taken_back()
    {
        var ours = village.As(await village.Centre(), Roles.CentreAdmin);
        var member = (await ours.Create("staff", Village.Staff(Village.NewEmail()))).Expect(201).Id;
        var path = $"invitations/{(await ours.Create("invitations", new { staffMemberId = member })).Expect(201).Id}";
        var stranger = village.As(await village.Centre(), Roles.CentreAdmin);
        var waiting = (await ours.Get(path)).Expect(200).ETag;

        (await stranger.Get(path)).Expect(404);
        (await stranger.Post($"{path}/revoke", null, waiting)).Expect(404);

        (await ours.Post($"{path}/revoke", null, waiting)).Expect(204);
    }

    [DatabaseFact]
    public async Task The_data_protection_officer_finds_who_wrote_and_who_read_and_sees_one_centre_only()
    {
        var centre = await village.Centre();
        var admin = await village.Administrator(centre);
        var member = (await admin.Api.Create("staff", Village.Staff(Village.NewEmail()))).Expect(201).Id;
        (await admin.Api.Get($"staff/{member}")).Expect(200);
        var dpo = village.As(centre, Roles.Dpo);

        var entries = (await dpo.Get($"audit?subjectId={member}&staffMemberId={admin.Staff}&count=true")).Expect(200);
        entries["totalCount"].GetValue<int>().ShouldBe(2);
        entries["items"].AsArray().Select(entry => entry!["operation"]!.GetValue<string>()).ShouldBe(["GetStaffMember", "EmployStaffMember"], ignoreOrder: true);
        entries.Text.ShouldNotContain("Anna");
        (await dpo.Get($"audit?subjectId={member}&staffMemberId={admin.Staff}&access=Write"))["items"].AsArray().Count.ShouldBe(1);
        (await dpo.Get($"audit?staffMemberId={admin.Staff}&limit=1"))["next"].ShouldNotBeNull();
        (await dpo.Get($"audit?from={Uri.EscapeDataString("2026-01-01T00:00:00+02:00")}&until={Uri.EscapeDataString("2026-01-02T00:00:00Z")}"))["items"].AsArray().ShouldBeEmpty();
        (await village.As(await village.Centre(), Roles.Dpo).Get($"audit?subjectId={member}"))["items"].AsArray().ShouldBeEmpty();
    }
}

public sealed class RightsApiTestsOnSqlite(AccessOnSqlite host) : RightsApiTests(host), IClassFixture<AccessOnSqlite>;

[OnPostgreSql]
public sealed class RightsApiTestsOnPostgreSql(AccessOnPostgreSql host) : RightsApiTests(host), IClassFixture<AccessOnPostgreSql>;
