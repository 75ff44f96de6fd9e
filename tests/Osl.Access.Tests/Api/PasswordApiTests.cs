using Microsoft.Extensions.DependencyInjection;
using Osl.Access.Application.Accounts;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Access.Tests.Api;

public abstract class PasswordApiTests(OslHost host)
{
    private readonly Village village = new(host);

    [DatabaseFact]
    public async Task ACC_30_and_ACC_31_bad_passwords_are_refused_and_a_phrase_is_taken()
    {
        var admin = await village.Administrator(await village.Centre());

        (await Change("krotkie")).Expect(422).Codes.ShouldBe(["ACC-30"]);
        (await Change(new string('a', 120) + "bcdefghij")).Expect(422).Codes.ShouldBe(["ACC-30"]);
        (await Change("Password1234")).Expect(422).Codes.ShouldBe(["ACC-31"]);
        (await Change("correct horse battery staple")).Expect(204);

        Task<ApiAnswer> Change(string password) => admin.Api.Post("auth/password", new { currentPassword = Village.Password, newPassword = password });
    }

    [DatabaseFact]
    public async Task ACC_32_a_password_is_changed_by_somebody_who_knows_it()
    {
        var admin = await village.Administrator(await village.Centre());

        var refused = (await admin.Api.Post("auth/password", new { currentPassword = "nie to haslo wcale", newPassword = "piec innych slow na nowo" })).Expect(422);

        (refused.Codes.Single(), refused.Pointers.Single()).ShouldBe(("ACC-32", "/currentPassword"));
        (await village.LogIn(admin.Email)).Expect(200);
    }

    [DatabaseFact]
    public async Task S11_forgetting_is_answered_alike_and_only_a_known_address_gets_a_letter()
    {
        var admin = await village.Administrator(await village.Centre());
        var stranger = Village.NewEmail();

        var known = (await Forgotten(admin.Email)).Expect(204);
        var unknown = (await Forgotten(stranger)).Expect(204);
        await village.WriteLetters();

        unknown.Text.ShouldBe(known.Text);
        village.Post.Letters.ShouldContain(letter => letter.To == admin.Email && letter.Body.Contains("haslo?token=osl_pr_", StringComparison.Ordinal));
        village.Post.Letters.ShouldNotContain(letter => letter.To == stranger);
    }

    [DatabaseFact]
    public async Task ACC_36_the_link_sets_one_password_in_its_time_and_ends_all_sessions()
    {
        var admin = await village.Administrator(await village.Centre());
        (await Forgotten(admin.Email)).Expect(204);
        await village.WriteLetters();
        var token = village.Post.TokenTo(admin.Email);
        host.Clock.Advance(TimeSpan.FromSeconds(1));

        (await Reset("osl_pr_zmyslony")).Expect(422).Codes.ShouldBe(["ACC-36"]);
        (await Reset(token)).Expect(204);
        (await Reset(token)).Expect(422).Codes.ShouldBe(["ACC-36"]);

        await Village.Within5Seconds(() => admin.Api.Get("auth/me"), 401);
        (await village.LogIn(admin.Email, "piec innych slow na nowo")).Expect(200);
        host.Clock.Advance(TimeSpan.FromMinutes(20));
        (await Forgotten(admin.Email)).Expect(204);
        await village.WriteLetters();
        host.Clock.Advance(TimeSpan.FromMinutes(60));
        (await Reset(village.Post.TokenTo(admin.Email))).Expect(422).Codes.ShouldBe(["ACC-36"]);
    }

    [DatabaseFact]
    public async Task A_letter_that_could_not_be_posted_is_written_anew_with_another_token()
    {
        var admin = await village.Administrator(await village.Centre());
        (await Forgotten(admin.Email)).Expect(204);
        village.Post.Broken = true;
        await village.WriteLetters();
        village.Post.Broken = false;
        var before = village.Post.Letters.Count;

        await village.WriteLetters();
        await village.WriteLetters();

        village.Post.Letters.Count.ShouldBe(before + 1);
        (await Reset(village.Post.TokenTo(admin.Email))).Expect(204);
    }

    [DatabaseFact]
    public async Task ACC_33_a_second_factor_is_asked_for_and_each_code_opens_once()
    {
        var admin = await village.Administrator(await village.Centre());
        var secret = (await admin.Api.Post("auth/two-factor")).Expect(200)["secret"].GetValue<string>();
        (await admin.Api.Post("auth/two-factor/confirm", new { totp = "000000" })).Expect(422).Codes.ShouldBe(["ACC-33"]);
        var codes = (await admin.Api.Post("auth/two-factor/confirm", new { totp = Totp.CodeAt(secret, host.Clock.GetUtcNow()) })).Expect(200)["codes"].AsArray();
        (await admin.Api.Post("auth/two-factor")).Expect(409).Codes.ShouldBe(["ACC-34"]);

        (await village.LogIn(admin.Email)).Expect(401).Codes.ShouldBe(["second_factor_needed"]);
        (await village.LogIn(admin.Email, "nie to haslo wcale")).Expect(401).Codes.ShouldBe(["wrong_credentials"]);
        (await village.LogIn(admin.Email, totp: Totp.CodeAt(secret, host.Clock.GetUtcNow()))).Expect(401);
        host.Clock.Advance(TimeSpan.FromMinutes(16));
        var code = Totp.CodeAt(secret, host.Clock.GetUtcNow());
        (await village.LogIn(admin.Email, totp: code)).Expect(200);
        (await village.LogIn(admin.Email, totp: code)).Expect(401);
        var recovery = codes[0]!.GetValue<string>().ToUpperInvariant();
        (await village.LogIn(admin.Email, recoveryCode: recovery)).Expect(200);
        (await village.LogIn(admin.Email, recoveryCode: recovery)).Expect(401);

        host.Clock.Advance(TimeSpan.FromMinutes(16));
        var session = village.With((await village.LogIn(admin.Email, totp: Totp.CodeAt(secret, host.Clock.GetUtcNow()))).Expect(200)["accessToken"].GetValue<string>());
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        (await session.Post("auth/two-factor/disable", new { password = Village.Password })).Expect(204);
        (await village.LogIn(admin.Email)).Expect(200);
    }

    [DatabaseFact]
    public async Task An_unknown_account_costs_as_much_time_as_a_known_one()
    {
        var passwords = host.Services.GetRequiredService<IPasswords>();
        var hash = await passwords.Hash(Village.Password, CancellationToken.None);
        await passwords.Verify(null, "rozgrzewka", CancellationToken.None);

        var (known, unknown) = (new List<double>(), new List<double>());
        for (var i = 0; i < 9; i++)
        {
            known.Add(await Time(hash));
            unknown.Add(await Time(null));
        }

        (unknown.Order().ElementAt(4) / known.Order().ElementAt(4)).ShouldBeInRange(0.4, 2.5);

        async Task<double> Time(string? stored)
        {
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            await passwords.Verify(stored, "nie to", CancellationToken.None);
            return System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
    }

    private async Task<ApiAnswer> Forgotten(string email) => await host.Anonymous().Post("auth/password/forgotten", new { email });

    private async Task<ApiAnswer> Reset(string token) => await host.Anonymous().Post("auth/password/reset", new { token, newPassword = "piec innych slow na nowo" });
}

public sealed class PasswordApiTestsOnSqlite(AccessOnSqlite host) : PasswordApiTests(host), IClassFixture<AccessOnSqlite>;

[OnPostgreSql]
public sealed class PasswordApiTestsOnPostgreSql(AccessOnPostgreSql host) : PasswordApiTests(host), IClassFixture<AccessOnPostgreSql>;
