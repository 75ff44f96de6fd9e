using Microsoft.Extensions.DependencyInjection;
using Osl.Access.Application.Accounts;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Access.Tests.Api;

public abstract class BootstrapTests(OslHost host)
{
    private readonly Village village = new(host);

    [DatabaseFact]
    public async Task ACC_38_and_ACC_39_the_code_from_the_console_makes_the_first_operator_and_no_other()
    {
        var code = host.Services.GetRequiredService<BootstrapCode>().Code;
        (await Bootstrap("ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ")).Expect(422).Codes.ShouldBe(["ACC-39"]);

        (await Bootstrap(code)).Expect(200);

        (await Bootstrap(code)).Expect(409).Codes.ShouldBe(["ACC-38"]);
        var operatorApi = village.With((await village.LogIn("operator@platforma.example")).Expect(200)["accessToken"].GetValue<string>());
        var me = (await operatorApi.Get("auth/me")).Expect(200);
        me["isPlatformOperator"].GetValue<bool>().ShouldBeTrue();
        var centre = (await operatorApi.Create("centres", Village.CentreBody())).Expect(201).Id;
        (await operatorApi.Get($"centres/{centre}")).Expect(200);
        (await operatorApi.Get("centres?q=zmyslonem&count=true")).Expect(200)["totalCount"].GetValue<int>().ShouldBe(1);
        (await operatorApi.Get("staff")).Expect(403);
        (await operatorApi.Get("communities")).Expect(403);
    }

    private async Task<ApiAnswer> Bootstrap(string code)
        => await host.Anonymous().Post("auth/bootstrap", new { code, email = "operator@platforma.example", password = Village.Password });
}

public sealed class BootstrapTestsOnSqlite(AccessOnSqlite host) : BootstrapTests(host), IClassFixture<AccessOnSqlite>;

[OnPostgreSql]
public sealed class BootstrapTestsOnPostgreSql(AccessOnPostgreSql host) : BootstrapTests(host), IClassFixture<AccessOnPostgreSql>;
