using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.Chaos.InProcess.Stories;
using Osl.Testing.Hosting;

namespace Osl.Chaos.InProcess.Clocks;

/// <summary>Somebody who is logged in, and knows until when.</summary>
internal sealed class Session(ClockHost host, string email)
{
    private const string Password = "cztery proste slowa razem";

    private static readonly TimeSpan Remembered = TimeSpan.FromMilliseconds(2_100);

    private ApiClient client = null!;
    private DateTimeOffset until;

    public static async Task<Session> Of(ClockHost host, CentreId centre, Guid staffMember, string email)
    {
        await host.Client(centre, Roles.CentreAdmin).Make("invitations", new { staffMemberId = staffMember });
        await host.RunJob("access.letters");
        (await host.Anonymous().Post($"auth/invitations/{host.Letters.TokenTo(email)}", new { password = Password })).Expect(200);
        return new Session(host, email);
    }

    public async Task LogIn()
    {
        var tokens = (await host.Anonymous().Post("auth/sessions", new { email, password = Password })).Expect(200);
        until = host.Clock.GetUtcNow().AddSeconds(tokens["expiresIn"].GetValue<int>());
        client = new ApiClient(host.Anonymous().Http, tokens["accessToken"].GetValue<string>());
    }

    /// <summary>The token opens until its time by the clock as it stands, and not a moment longer.</summary>
    public async Task Check(Verdict verdict, string when)
    {
        await Task.Delay(Remembered);
        var expected = host.Clock.GetUtcNow() < until ? 200 : 401;
        var answer = await client.Get("auth/me");
        verdict.Exercise();
        verdict.Require(answer.Status == expected, $"{when}: a token that is good until {until:O} was answered {answer.Status} at {host.Clock.GetUtcNow():O}");
    }
}
