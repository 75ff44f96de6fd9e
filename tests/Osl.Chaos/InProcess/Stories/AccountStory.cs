using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Chaos.InProcess.Faults;
using Osl.Testing.Hosting;

namespace Osl.Chaos.InProcess.Stories;

/// <summary>From the first operator of the platform to the last session: invitations, log-ins, second factors, passwords.</summary>
internal sealed class AccountStory(FaultHost host)
{
    private const string Password = "cztery proste slowa razem";
    private const string NewPassword = "piec innych slow na nowo";
    private const string Letters = "access.letters";

    public async Task Tell()
    {
        await Bootstrap();
        var platform = host.Client(default, Roles.PlatformOperator);
        var centre = await platform.Make("centres", new
        {
            name = "CUS w Zmyślonem",
            legalRegime = "Cus",
            type = "Intermunicipal",
            createdOn = "2025-01-01",
            office = new { address = "ul. Lipowa 1, 00-001 Zmyślone" },
            municipalities = new[] { new { name = "Zmyślone", joinedOn = "2025-01-01" }, new { name = "Wymyślone", joinedOn = "2025-01-01" } },
        });
        var admin = await Invited("ewa@zmyslone.example", () => platform.Make($"centres/{centre}/administrators", new { displayName = "Ewa Zmyślna", email = "ewa@zmyslone.example" }));
        await Centre(platform, host.Client(CentreId.From(centre), Roles.CentreAdmin), centre);
        await Sessions("ewa@zmyslone.example");
        await Accounts(host.Client(CentreId.From(centre), Roles.CentreAdmin), admin);
    }

    private async Task Bootstrap()
    {
        var type = Type.GetType("Osl.Access.Application.Accounts.BootstrapCode, Osl.Access", throwOnError: true)!;
        var code = (string)type.GetProperty("Code")!.GetValue(host.Services.GetService(type))!;
        (await host.Anonymous().Post("auth/bootstrap", new { code, email = "operator@platforma.example", password = Password })).ExpectDone();
    }

    /// <summary>Invites by letter and accepts; the account's id.</summary>
    private async Task<Guid> Invited(string email, Func<Task> invite)
    {
        await invite();
        await host.RunJob(Letters);
        (await host.Anonymous().Post($"auth/invitations/{host.Letters.TokenTo(email)}", new { password = Password })).ExpectDone();
        return (await (await LogIn(email)).Get("auth/me")).Expect(200)["id"].GetValue<Guid>();
    }

    private static async Task Centre(ApiClient platform, ApiClient admin, Guid centre)
    {
        var path = $"centres/{centre}";
        await platform.Do(path, "/suspend");
        await platform.Do(path, "/resume");
        await platform.Make($"{path}/municipalities", new { name = "Domyślone", joinedOn = "2026-01-01" });
        var office = new { address = "ul. Lipowa 1, 00-001 Zmyślone", room = "12" };
        var hours = new[] { new { day = "Monday", from = "07:00:00", to = "15:00:00" } };
        await admin.Rewrite(path, new { name = "CUS w Zmyślonem i okolicy", office });
        await admin.Rewrite(path, new { hours }, "/opening-hours");
        await admin.Rewrite(path, new { helplines = new[] { new { name = "Numer alarmowy", phone = "112" } } }, "/helplines");
        await admin.Rewrite(path, new { notices = new[] { new { title = "Dane osobowe", text = "Administratorem danych jest CUS." } } }, "/legal-notices");
        var point = await admin.Make($"{path}/contact-points", new { name = "Organizator", office, hours });
        await admin.Rewrite(path, new { name = "Organizator społeczności", office, hours }, $"/contact-points/{point}");
        await admin.Remove(path, $"/contact-points/{point}");
        var value = await admin.Make("parameters/access.invitation-days/values", new { value = 5, effectiveFrom = "2026-05-01" });
        (await admin.Put($"parameters/access.invitation-days/values/{value}", new { value = 6 }, "\"v1\"")).Expect(204);
        (await admin.Put("roles/Director", new { permissions = new[] { "access.staff.read" } }, (await admin.Get("roles/Director")).ETag)).Expect(204);
    }

    private async Task Sessions(string email)
    {
        var tokens = await Tokens(email);
        (await host.Anonymous().Post("auth/sessions/refresh", new { refreshToken = tokens["refreshToken"].GetValue<string>() })).ExpectDone();
        var first = await LogIn(email);
        await Ends(first.Delete($"auth/sessions/{(await Tokens(email))["sessionId"].GetValue<Guid>()}"));

        var second = await LogIn(email);
        var secret = (await second.Post("auth/two-factor")).Expect(200)["secret"].GetValue<string>();
        (await second.Post("auth/two-factor/confirm", new { totp = Totp(secret) })).ExpectDone();
        await Ends(second.Post("auth/two-factor/disable", new { password = Password }));

        await Ends((await LogIn(email)).Delete("auth/sessions"));
        await Ends((await LogIn(email)).Post("auth/password", new { currentPassword = Password, newPassword = NewPassword }));
        (await host.Anonymous().Post("auth/password/forgotten", new { email })).ExpectDone();
        await host.RunJob(Letters);
        (await host.Anonymous().Post("auth/password/reset", new { token = host.Letters.TokenTo(email), newPassword = Password })).ExpectDone();
    }

    private async Task Accounts(ApiClient admin, Guid ewa)
    {
        var staff = await admin.Make("staff", new { displayName = "Jan Wymyślony", email = "jan@zmyslone.example", post = "Director", activeFrom = "2026-01-01" });
        var invitation = await admin.Make("invitations", new { staffMemberId = staff });
        await admin.Do($"invitations/{invitation}", "/revoke");
        var account = await Invited("jan@zmyslone.example", () => admin.Make("invitations", new { staffMemberId = staff }));
        await admin.Do($"accounts/{account}", "/lock", new { reason = "urlop" });
        await admin.Do($"accounts/{account}", "/unlock");
        await admin.Remove($"accounts/{account}");
        (await admin.Get($"accounts/{ewa}")).Expect(200);
    }

    private async Task<ApiAnswer> Tokens(string email)
    {
        // What was ended a moment ago stays ended: a session is newer than that.
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        return (await host.Anonymous().Post("auth/sessions", new { email, password = Password })).Expect(200);
    }

    private async Task<ApiClient> LogIn(string email)
    {
        var token = (await Tokens(email))["accessToken"].GetValue<string>();
        return new ApiClient(host.Anonymous().Http, token);
    }

    private async Task Ends(Task<ApiAnswer> deed)
    {
        (await deed).ExpectDone();
        host.Clock.Advance(TimeSpan.FromSeconds(1));
    }

    private string Totp(string secret)
    {
        var type = Type.GetType("Osl.Access.Application.Accounts.Totp, Osl.Access", throwOnError: true)!;
        return (string)type.GetMethod("CodeAt")!.Invoke(null, [secret, host.Clock.GetUtcNow()])!;
    }
}

internal static class Answers
{
    /// <summary>Done, whether it was told so at once or its answer was lost.</summary>
    public static void ExpectDone(this ApiAnswer answer) => answer.Expect(answer.Status is 200 or 204 ? answer.Status : 200);
}
