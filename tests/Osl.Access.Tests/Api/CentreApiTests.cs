using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Access.Tests.Api;

public abstract class CentreApiTests(OslHost host)
{
    private readonly Village village = new(host);

    [DatabaseFact]
    public async Task A_centre_made_of_a_social_assistance_centre_keeps_its_regime_type_and_first_day()
    {
        var centre = (await village.Operator.Create("centres", Village.CentreBody(regime: "Ops"))).Expect(201).Id;

        var view = (await village.As(centre, Roles.Director).Get($"centres/{centre}")).Expect(200);

        view["legalRegime"].GetValue<string>().ShouldBe("Ops");
        view["createdOn"].GetValue<string>().ShouldBe("2025-01-01");
        view["municipalities"].AsArray().Single()!["terytCode"]!.GetValue<string>().ShouldBe("2604052");
        (await village.Operator.Create("centres", Village.CentreBody(regime: "Ops", type: "Intermunicipal"))).Expect(422).Codes.ShouldBe(["ACC-09"]);
    }

    [DatabaseFact]
    public async Task ACC_01_another_centre_does_not_exist()
    {
        var (ours, theirs) = (await village.Centre(), await village.Centre());
        var client = village.As(ours, Roles.CentreAdmin);

        var foreign = (await client.Get($"centres/{theirs}")).Expect(404);
        var none = (await client.Get($"centres/{Guid.NewGuid()}")).Expect(404);

        Plain(foreign).ShouldBe(Plain(none));
        (await client.Put($"centres/{theirs}", new { name = "Cudze", office = Village.Office }, "\"v1\"")).Expect(404);
        (await client.Create($"centres/{theirs}/contact-points", Point())).Expect(404);
        (await client.Create($"centres/{theirs}/municipalities", new { name = "Cudza", joinedOn = "2026-01-01" })).Expect(404);

        static string Plain(ApiAnswer answer) => answer.Text.Replace(answer["traceId"].GetValue<string>(), "", StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task ACC_03_ACC_04_and_ACC_05_municipalities_join_a_centre_of_several_once_and_not_before_it_exists()
    {
        var single = await village.Centre();
        (await village.As(single, Roles.CentreAdmin).Create($"centres/{single}/municipalities", Municipality("Druga"))).Expect(422).Codes.ShouldBe(["ACC-04"]);
        var several = (await village.Operator.Create("centres", Village.CentreBody(type: "Intermunicipal"))).Expect(201).Id;
        var admin = village.As(several, Roles.CentreAdmin);

        (await admin.Create($"centres/{several}/municipalities", Municipality("Druga"))).Expect(201).ETag.ShouldBe("\"v2\"");
        (await village.Operator.Create($"centres/{several}/municipalities", Municipality("Trzecia"))).Expect(201);

        (await admin.Create($"centres/{several}/municipalities", Municipality("DRUGA"))).Expect(409).Codes.ShouldBe(["ACC-03"]);
        (await admin.Create($"centres/{several}/municipalities", Municipality("Czwarta", "2024-12-31"))).Expect(422).Codes.ShouldBe(["ACC-05"]);
        (await admin.Get($"centres/{several}"))["municipalities"].AsArray().Count.ShouldBe(3);
    }

    [DatabaseFact]
    public async Task Everyone_reads_without_logging_in_where_the_organiser_is_with_several_ranges_of_hours_a_day()
    {
        var centre = await village.Centre();
        var admin = village.As(centre, Roles.CentreAdmin);
        var point = (await admin.Create($"centres/{centre}/contact-points", Point())).Expect(201).Id;

        var contact = (await host.Anonymous().Get($"public/centres/{centre}/contact")).Expect(200);

        var shown = contact["contactPoints"].AsArray().Single()!;
        shown["id"]!.GetValue<Guid>().ShouldBe(point);
        shown["office"]!["room"]!.GetValue<string>().ShouldBe("12");
        shown["office"]!["phone"]!.GetValue<string>().ShouldBe("+48 41 000 00 00");
        shown["hours"]!.AsArray().Select(hours => hours!["from"]!.GetValue<string>()).ShouldBe(["07:00:00", "14:00:00"]);
        (await host.Anonymous().Get($"public/centres/{Guid.NewGuid()}/contact")).Expect(404);
        (await host.Anonymous().Get($"public/centres/{centre}/contact", contact.ETag)).Expect(304);
        (await village.As(await village.Centre(), Roles.Director).Get($"public/centres/{centre}/contact")).Expect(200);
    }

    [DatabaseFact]
    public async Task Opening_hours_differ_by_weekday_and_helplines_and_legal_notices_are_shown_to_everyone()
    {
        var centre = await village.Centre();
        var admin = village.As(centre, Roles.CentreAdmin);
        var hours = new { hours = new[] { Range("Tuesday", 8, 16), Range("Monday", 7, 15), Range("Friday", 8, 12) } };
        var first = (await admin.Put($"centres/{centre}/opening-hours", hours, "\"v1\"")).Expect(204);
        var helplines = new { helplines = new object[] { new { name = "Numer alarmowy", phone = "112" }, new { name = "Niebieska Linia", phone = "800 120 002", hours = "całą dobę" }, new { name = "Policja", phone = "997" } } };
        var second = (await admin.Put($"centres/{centre}/helplines", helplines, first.ETag)).Expect(204);
        (await admin.Put($"centres/{centre}/legal-notices", new { notices = new[] { new { title = "Dane osobowe", text = "Administratorem danych jest CUS." } } }, second.ETag)).Expect(204);

        var shown = (await host.Anonymous().Get($"public/centres/{centre}/contact")).Expect(200);

        shown["openingHours"].AsArray().Select(range => range!["day"]!.GetValue<string>()).ShouldBe(["Monday", "Tuesday", "Friday"]);
        shown["helplines"].AsArray().Select(line => line!["phone"]!.GetValue<string>()).ShouldBe(["112", "800 120 002", "997"]);
        shown["legalNotices"].AsArray().Single()!["title"]!.GetValue<string>().ShouldBe("Dane osobowe");
    }

    [DatabaseFact]
    public async Task ACC_06_ACC_07_and_ACC_08_hours_are_ordered_and_do_not_overlap_and_a_point_is_there_to_be_changed()
    {
        var centre = await village.Centre();
        var admin = village.As(centre, Roles.CentreAdmin);

        var backwards = (await admin.Put($"centres/{centre}/opening-hours", new { hours = new[] { Range("Monday", 15, 7) } }, "\"v1\"")).Expect(422);
        backwards.Codes.ShouldBe(["ACC-06"]);
        backwards.Pointers.ShouldBe(["/hours/0/to"]);
        (await admin.Put($"centres/{centre}/opening-hours", new { hours = new[] { Range("Monday", 7, 15), Range("Monday", 14, 16) } }, "\"v1\"")).Expect(422).Codes.ShouldBe(["ACC-07"]);
        (await admin.Put($"centres/{centre}/contact-points/{Guid.NewGuid()}", Point(), "\"v1\"")).Expect(404);
        var point = (await admin.Create($"centres/{centre}/contact-points", Point())).Expect(201);
        (await admin.Put($"centres/{centre}/contact-points/{point.Id}", Point("Nowa nazwa"), "\"v1\"")).Expect(412);
        var changed = (await admin.Put($"centres/{centre}/contact-points/{point.Id}", Point("Nowa nazwa"), point.ETag)).Expect(204);
        (await admin.Delete($"centres/{centre}/contact-points/{point.Id}", changed.ETag)).Expect(204);
        (await admin.Get($"centres/{centre}"))["contactPoints"].AsArray().ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task A_wrong_field_is_named_by_pointer_and_code()
    {
        var refused = (await village.Operator.Create("centres", new
        {
            name = "",
            legalRegime = "Cus",
            type = "SingleMunicipality",
            createdOn = "2025-01-01",
            office = new { address = "", email = "to nie adres", phone = "zadzwoń" },
            municipalities = new[] { new { name = "", terytCode = "12", joinedOn = "2025-01-01" } },
        })).Expect(400);

        refused.Pointers.ShouldBe(["/name", "/office/address", "/office/phone", "/office/email", "/municipalities/0/name", "/municipalities/0/terytCode"], ignoreOrder: true);
    }

    [DatabaseFact]
    public async Task The_operator_lists_tenants_by_key_and_touches_no_content()
    {
        var name = $"Zażółć {Guid.NewGuid():N}";
        await Task.WhenAll(Enumerable.Range(0, 3).Select(i => village.Operator.Create("centres", Village.CentreBody($"{name} {i}"))));

        var page = (await village.Operator.Get($"centres?q={Uri.EscapeDataString(name.Replace("Zażółć", "zazolc", StringComparison.Ordinal))}&limit=2&count=true")).Expect(200);

        page["totalCount"].GetValue<int>().ShouldBe(3);
        page["items"].AsArray().Count.ShouldBe(2);
        (await village.Operator.Get(new Uri(page["next"].GetValue<string>()).PathAndQuery))["items"].AsArray().Count.ShouldBe(1);
        (await village.Operator.Get("staff")).Expect(403);
        (await village.Operator.Get("audit")).Expect(403);
    }

    [DatabaseFact]
    public async Task Several_front_ends_read_their_own_centre_over_one_API()
    {
        var (first, second) = (await village.Centre(), await village.Centre());

        (await host.Anonymous().Get($"public/centres/{first}/contact"))["centreId"].GetValue<Guid>().ShouldBe(first);
        (await host.Anonymous().Get($"public/centres/{second}/contact"))["centreId"].GetValue<Guid>().ShouldBe(second);
        (await village.As(first, Roles.Director).Get($"centres/{first}")).Expect(200);
        (await village.As(second, Roles.Director).Get($"centres/{first}")).Expect(404);
    }

    private static object Municipality(string name, string joinedOn = "2026-01-01") => new { name, joinedOn };

    private static object Point(string name = "Organizator społeczności lokalnej")
        => new { name, office = Village.Office, hours = new[] { Range("Monday", 7, 9), Range("Monday", 14, 15) } };

    private static object Range(string day, int from, int to) => new { day, from = $"{from:00}:00:00", to = $"{to:00}:00:00" };
}

public sealed class CentreApiTestsOnSqlite(AccessOnSqlite host) : CentreApiTests(host), IClassFixture<AccessOnSqlite>;

[OnPostgreSql]
public sealed class CentreApiTestsOnPostgreSql(AccessOnPostgreSql host) : CentreApiTests(host), IClassFixture<AccessOnPostgreSql>;
