using Microsoft.Extensions.DependencyInjection;
using Osl.Access.Application;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.BuildingBlocks.Tenancy;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Access.Tests.Api;

public abstract class ParameterApiTests(OslHost host)
{
    private const string Code = "access.organizer-experience-years";
    private static readonly DateOnly Today = new(2026, 3, 2);
    private readonly Village village = new(host);

    [DatabaseFact]
    public async Task Every_module_declares_its_legal_numbers_and_a_centre_finds_them_by_their_source()
    {
        var admin = village.As(await village.Centre(), Roles.CentreAdmin);

        var all = (await admin.Get("parameters")).Expect(200)["parameters"].AsArray();
        var some = (await admin.Get("parameters?q=ART. 33")).Expect(200)["parameters"].AsArray();

        all.Select(one => one!["code"]!.GetValue<string>().Split('.')[0]).Distinct().Count().ShouldBeGreaterThan(1);
        some.Select(one => one!["code"]!.GetValue<string>()).ShouldContain(Code);
        some.Count.ShouldBeLessThan(all.Count);
        (await admin.Get("parameters/no.such")).Expect(404);
    }

    [DatabaseFact]
    public async Task A_centres_value_holds_from_its_day_on_before_the_nations_and_the_declared_one()
    {
        var (ours, theirs) = (await village.Centre(), await village.Centre());
        (await Value(ours, Today)).ShouldBe(2);

        (await village.As(ours, Roles.CentreAdmin).Create($"parameters/{Code}/values", new { value = 5, effectiveFrom = "2026-03-10" })).Expect(201);
        (await village.Operator.Create($"parameters/{Code}/values", new { value = 4, effectiveFrom = "2026-03-05" })).Expect(201);
        await Task.Delay(1_100);

        (await Value(ours, Today)).ShouldBe(2);
        (await Value(ours, new DateOnly(2026, 3, 5))).ShouldBe(4);
        (await Value(ours, new DateOnly(2026, 3, 10))).ShouldBe(5);
        (await Value(theirs, new DateOnly(2026, 3, 10))).ShouldBe(4);
        var seen = (await village.As(theirs, Roles.CentreAdmin).Get($"parameters/{Code}")).Expect(200)["values"].AsArray();
        seen.Single()!["national"]!.GetValue<bool>().ShouldBeTrue();
    }

    [DatabaseFact]
    public async Task ACC_10_ACC_11_and_ACC_12_a_value_lies_within_bounds_is_never_backdated_and_is_set_once_a_day()
    {
        var admin = village.As(await village.Centre(), Roles.CentreAdmin);

        (await admin.Create($"parameters/{Code}/values", new { value = 21, effectiveFrom = "2026-03-10" })).Expect(422).Codes.ShouldBe(["ACC-10"]);
        (await admin.Create($"parameters/{Code}/values", new { value = 3, effectiveFrom = "2026-03-01" })).Expect(422).Codes.ShouldBe(["ACC-11"]);
        var set = (await admin.Create($"parameters/{Code}/values", new { value = 3, effectiveFrom = "2026-03-10" })).Expect(201);
        (await admin.Create($"parameters/{Code}/values", new { value = 4, effectiveFrom = "2026-03-10" })).Expect(409).Codes.ShouldBe(["ACC-12"]);
        (await admin.Put($"parameters/{Code}/values/{set.Id}", new { value = 4 }, "\"v9\"")).Expect(412);
        (await admin.Put($"parameters/{Code}/values/{set.Id}", new { value = 4 }, set.ETag)).Expect(204);
        (await admin.Put($"parameters/access.invitation-days/values/{set.Id}", new { value = 4 }, "\"v2\"")).Expect(404);
        (await village.As(await village.Centre(), Roles.CentreAdmin).Put($"parameters/{Code}/values/{set.Id}", new { value = 4 }, "\"v2\"")).Expect(404);
    }

    private async Task<int> Value(Guid centre, DateOnly day)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestScope>().ActAs(Actor.SystemIn(new CentreId(centre)));
        return await scope.ServiceProvider.GetRequiredService<ILegalParameters>().Value(AccessParameters.OrganizerExperienceYears, day, CancellationToken.None);
    }
}

public sealed class ParameterApiTestsOnSqlite(AccessOnSqlite host) : ParameterApiTests(host), IClassFixture<AccessOnSqlite>;

[OnPostgreSql]
public sealed class ParameterApiTestsOnPostgreSql(AccessOnPostgreSql host) : ParameterApiTests(host), IClassFixture<AccessOnPostgreSql>;
