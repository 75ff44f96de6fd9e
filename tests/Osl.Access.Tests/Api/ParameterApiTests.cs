using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Access.Tests.Api;

public abstract class ParameterApiTests(OslHost host)
{
    private readonly Village village = new(host);

    [DatabaseFact]
    public async Task ACC_12_a_parameter_has_one_value_from_a_day_on()
    {
        var admin = village.As(await village.Centre(), Roles.CentreAdmin);
        (await Set(admin, 10, "2026-04-01")).Expect(201);

        (await Set(admin, 12, "2026-04-01")).Expect(409).Codes.ShouldBe(["ACC-12"]);

        (await Set(admin, 12, "2026-05-01")).Expect(201);
        var elsewhere = village.As(await village.Centre(), Roles.CentreAdmin);
        (await Set(elsewhere, 14, "2026-04-01")).Expect(201);
    }

    private static Task<ApiAnswer> Set(ApiClient admin, int value, string effectiveFrom) =>
        admin.Create("parameters/access.invitation-days/values", new { value, effectiveFrom });
}

public sealed class ParameterApiTestsOnSqlite(AccessOnSqlite host) : ParameterApiTests(host), IClassFixture<AccessOnSqlite>;

[OnPostgreSql]
public sealed class ParameterApiTestsOnPostgreSql(AccessOnPostgreSql host) : ParameterApiTests(host), IClassFixture<AccessOnPostgreSql>;
