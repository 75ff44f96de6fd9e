using Osl.Conformance.Hosting;
using Osl.Testing.Hosting;
using Osl.Testing.Towns;

namespace Osl.Conformance.Running;

/// <summary>A member of staff with an account of their own, who has logged in; everybody else's rights are the test's.</summary>
internal sealed record Holder(Credential Credential, string Email, string RefreshToken, string Session)
{
    public const string Password = "cztery proste slowa razem";

    /// <summary>By invitation, letter and log-in, as people do.</summary>
    public static async Task<Holder> Arrive(OslHost host, PostBox post, Town town, int number)
    {
        var (email, token) = await Invite(host, post, town, number);
        (await host.Anonymous().Post($"auth/invitations/{token}", new { password = Password })).Expect(200);
        var session = (await host.Anonymous().Post("auth/sessions", new { email, password = Password })).Expect(200);
        return new Holder(new Credential("account holder", session["accessToken"].GetValue<string>()), email, session["refreshToken"].GetValue<string>(), session["sessionId"].GetValue<string>());
    }

    /// <summary>A token that makes an account.</summary>
    public static async Task<(string Email, string Token)> Invite(OslHost host, PostBox post, Town town, int number)
    {
        var email = $"osoba{number}@zmyslone.example";
        var staff = (await town.Admin.Create("staff", new { displayName = "Anna Wymyślona", email, post = "Other", activeFrom = town.Day(-1), roles = Array.Empty<object>() })).Expect(201).Id;
        (await town.Admin.Create("invitations", new { staffMemberId = staff })).Expect(201);
        await host.RunJob("access.letters");
        return (email, post.TokenTo(email));
    }
}
