using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Access.Tests.Api;

public abstract class TeamApiTests(OslHost host)
{
    private readonly Village village = new(host);

    [DatabaseFact]
    public async Task ACC_24_a_team_is_made_of_the_centres_own_staff()
    {
        var admin = village.As(await village.Centre(), Roles.CentreAdmin);
        var elsewhere = village.As(await village.Centre(), Roles.CentreAdmin);
        var own = (await admin.Create("staff", Village.Staff(Village.NewEmail()))).Expect(201).Id;
        var stranger = (await elsewhere.Create("staff", Village.Staff(Village.NewEmail()))).Expect(201).Id;

        var refused = (await Form(admin, "Zespół OSL", own, stranger)).Expect(422);

        (refused.Codes.Single(), refused.Pointers.Single()).ShouldBe(("ACC-24", "/memberIds"));
        (await Form(admin, "Zespół OSL", own)).Expect(201);
    }

    [DatabaseFact]
    public async Task ACC_25_two_teams_of_a_centre_do_not_share_a_name_however_it_is_written()
    {
        var admin = village.As(await village.Centre(), Roles.CentreAdmin);
        var member = (await admin.Create("staff", Village.Staff(Village.NewEmail()))).Expect(201).Id;
        (await Form(admin, "Zespół Łąki", member)).Expect(201);

        (await Form(admin, "ZESPÓŁ ŁĄKI", member)).Expect(409).Codes.ShouldBe(["ACC-25"]);
        (await Form(admin, "Zespół Lasy", member)).Expect(201);
    }

    private static Task<ApiAnswer> Form(ApiClient admin, string name, params Guid[] memberIds) => admin.Create("teams", new { name, memberIds });
}

public sealed class TeamApiTestsOnSqlite(AccessOnSqlite host) : TeamApiTests(host), IClassFixture<AccessOnSqlite>;

[OnPostgreSql]
public sealed class TeamApiTestsOnPostgreSql(AccessOnPostgreSql host) : TeamApiTests(host), IClassFixture<AccessOnPostgreSql>;
