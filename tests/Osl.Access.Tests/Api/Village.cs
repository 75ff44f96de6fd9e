using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Osl.Access.Application.Letters;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.BuildingBlocks.Tenancy;
using Osl.Testing.Hosting;

namespace Osl.Access.Tests.Api;

/// <summary>A person who has logged in.</summary>
internal sealed record Person(ApiClient Api, Guid Staff, Guid Account, string Email, string AccessToken, string RefreshToken, Guid Session);

/// <summary>Makes centres and people the way that people do: by invitation, letter and log-in.</summary>
internal sealed class Village(OslHost host)
{
    public const string Password = "cztery proste slowa razem";

    private static int number;

    public ApiClient Operator => host.Client(default, Roles.PlatformOperator);

    public PostBox Post => (PostBox)host.Services.GetRequiredService<ISecretPost>();

    public static object Office => new { address = "ul. Lipowa 1, 00-001 Zmyślone", room = "12", phone = "+48 41 000 00 00", email = "osl@zmyslone.example" };

    public static string NewEmail() => $"osoba{Interlocked.Increment(ref number)}@zmyslone.example";

    public static object CentreBody(string name = "CUS w Zmyślonem", string regime = "Cus", string type = "SingleMunicipality") => new
    {
        name,
        legalRegime = regime,
        type,
        createdOn = "2025-01-01",
        office = Office,
        municipalities = new[] { new { name = "Zmyślone", terytCode = "2604052", joinedOn = "2025-01-01" } },
    };

    public async Task<Guid> Centre(string regime = "Cus") => (await Operator.Create("centres", CentreBody(regime: regime))).Expect(201).Id;

    public async Task<Person> Administrator(Guid centre)
    {
        var email = NewEmail();
        var staff = (await Operator.Create($"centres/{centre}/administrators", new { displayName = "Ewa Zmyślna", email })).Expect(201).Id;
        return await Accept(staff, email);
    }

    /// <summary>Employs somebody with a role, and has them accept the invitation and log in.</summary>
    public async Task<Person> Employ(ApiClient administrator, string role, string post = "Other", Guid[]? communities = null)
    {
        var email = NewEmail();
        var staff = (await administrator.Create("staff", Staff(email, post, role, communities))).Expect(201).Id;
        (await administrator.Create("invitations", new { staffMemberId = staff })).Expect(201);
        return await Accept(staff, email);
    }

    public static object Staff(string email, string post = "OrganizerOSL", string? role = null, Guid[]? communities = null, string name = "Anna Wymyślona") => new
    {
        displayName = name,
        email,
        post,
        activeFrom = "2026-01-01",
        roles = role is null ? [] : new[] { new { role, communities = communities ?? [] } },
    };

    public async Task<ApiAnswer> LogIn(string email, string password = Password, string? totp = null, string? recoveryCode = null)
        => await host.Anonymous().Post("auth/sessions", new { email, password, totp, recoveryCode });

    public ApiClient With(string token) => new(host.CreateClient(), token);

    /// <summary>Runs a job as the scheduler would.</summary>
    public async Task Run(ISweep sweep)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestScope>().ActAs(Actor.System);
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(sweep);
    }

    public Task WriteLetters() => Run(new WriteLetters());

    public ApiClient As(Guid centre, params string[] roles) => host.Client(new CentreId(centre), roles);

    /// <summary>Waits for what takes effect within five seconds, on the wall's clock.</summary>
    public static async Task Within5Seconds(Func<Task<ApiAnswer>> ask, int status)
    {
        var until = Environment.TickCount64 + 5_000;
        ApiAnswer answer;
        do
        {
            answer = await ask();
            if (answer.Status == status)
            {
                return;
            }

            await Task.Delay(200);
        }
        while (Environment.TickCount64 < until);

        answer.Expect(status);
    }

    private async Task<Person> Accept(Guid staff, string email)
    {
        await WriteLetters();
        var account = (await host.Anonymous().Post($"auth/invitations/{Post.TokenTo(email)}", new { password = Password })).Expect(200).Id;
        var session = (await LogIn(email)).Expect(200);
        var token = session["accessToken"].GetValue<string>();
        return new Person(With(token), staff, account, email, token, session["refreshToken"].GetValue<string>(), session["sessionId"].GetValue<Guid>());
    }
}
