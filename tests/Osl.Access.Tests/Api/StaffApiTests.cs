using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Access.Tests.Api;

public abstract class StaffApiTests(OslHost host)
{
    private readonly Village village = new(host);

    [DatabaseFact]
    public async Task ACC_14_two_members_of_staff_do_not_share_an_e_mail_however_it_is_written()
    {
        var admin = village.As(await village.Centre(), Roles.CentreAdmin);
        var email = Village.NewEmail();
        (await admin.Create("staff", Village.Staff(email))).Expect(201);

        (await admin.Create("staff", Village.Staff(email.ToUpperInvariant()))).Expect(409).Codes.ShouldBe(["ACC-14"]);

        var elsewhere = village.As(await village.Centre(), Roles.CentreAdmin);
        (await elsewhere.Create("staff", Village.Staff(email))).Expect(201);
    }

    [DatabaseFact]
    public async Task ACC_22_the_last_administrator_of_a_centre_neither_leaves_nor_loses_the_role()
    {
        var centre = await village.Centre();
        var last = await village.Administrator(centre);
        var other = village.As(centre, Roles.CentreAdmin);
        var member = (await other.Get($"staff/{last.Staff}")).Expect(200);
        var role = member["roles"].AsArray().Single()!["id"]!.GetValue<Guid>();

        (await other.Delete($"staff/{last.Staff}/roles/{role}", member.ETag)).Expect(409).Codes.ShouldBe(["ACC-22"]);
        (await other.Post($"staff/{last.Staff}/deactivate", new { lastDay = "2026-12-31" }, member.ETag)).Expect(409).Codes.ShouldBe(["ACC-22"]);

        (await other.Create("staff", Village.Staff(Village.NewEmail(), "Other", Roles.CentreAdmin))).Expect(201);
        (await other.Delete($"staff/{last.Staff}/roles/{role}", member.ETag)).Expect(204);
    }

    [DatabaseFact]
    public async Task ACC_42_a_member_with_an_open_invitation_or_an_account_is_not_invited_again()
    {
        var admin = village.As(await village.Centre(), Roles.CentreAdmin);
        var email = Village.NewEmail();
        var staff = (await admin.Create("staff", Village.Staff(email))).Expect(201).Id;
        var first = (await Invite(admin, staff)).Expect(201).Id;

        (await Invite(admin, staff)).Expect(409).Codes.ShouldBe(["ACC-42"]);

        var open = (await admin.Get($"invitations/{first}")).Expect(200);
        (await admin.Post($"invitations/{first}/revoke", ifMatch: open.ETag)).Expect(204);
        (await Invite(admin, staff)).Expect(201);
        await village.WriteLetters();
        (await Accept(village.Post.TokenTo(email))).Expect(200);
        (await Invite(admin, staff)).Expect(409).Pointers.ShouldBe(["/staffMemberId"]);
    }

    [DatabaseFact]
    public async Task ACC_37_one_e_mail_opens_one_account_whatever_the_centre()
    {
        var email = Village.NewEmail();
        var (first, second) = (await Invited(email), await Invited(email));

        (await Accept(first)).Expect(200);

        (await Accept(second)).Expect(409).Codes.ShouldBe(["ACC-37"]);
    }

    private async Task<string> Invited(string email)
    {
        var admin = village.As(await village.Centre(), Roles.CentreAdmin);
        (await Invite(admin, (await admin.Create("staff", Village.Staff(email))).Expect(201).Id)).Expect(201);
        await village.WriteLetters();
        return village.Post.TokenTo(email);
    }

    private static Task<ApiAnswer> Invite(ApiClient admin, Guid staff) => admin.Create("invitations", new { staffMemberId = staff });

    private Task<ApiAnswer> Accept(string token) => host.Anonymous().Post($"auth/invitations/{token}", new { password = Village.Password });
}

public sealed class StaffApiTestsOnSqlite(AccessOnSqlite host) : StaffApiTests(host), IClassFixture<AccessOnSqlite>;

[OnPostgreSql]
public sealed class StaffApiTestsOnPostgreSql(AccessOnPostgreSql host) : StaffApiTests(host), IClassFixture<AccessOnPostgreSql>;
