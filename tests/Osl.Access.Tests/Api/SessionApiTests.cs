using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Osl.Access.Domain.Sessions;
using Osl.Access.Infrastructure;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Modules;
using Osl.BuildingBlocks.Tenancy;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Access.Tests.Api;

public abstract class SessionApiTests(OslHost host)
{
    private readonly Village village = new(host);

    [DatabaseFact]
    public async Task Somebody_invited_logs_in_and_is_told_who_they_are()
    {
        var centre = await village.Centre();
        var admin = await village.Administrator(centre);

        var me = (await admin.Api.Get("auth/me")).Expect(200);

        me["centreId"].GetValue<Guid>().ShouldBe(centre);
        me["staffMemberId"].GetValue<Guid>().ShouldBe(admin.Staff);
        var permissions = me["permissions"].AsArray().Select(one => one!["code"]!.GetValue<string>()).ToList();
        permissions.ShouldContain("access.staff.write");
        permissions.ShouldNotContain("access.centres.create");
    }

    [DatabaseFact]
    public async Task D4_unknown_wrong_locked_and_gone_are_answered_alike()
    {
        var centre = await village.Centre();
        var admin = await village.Administrator(centre);
        var locked = await village.Employ(admin.Api, Roles.Director, "Director");
        var etag = (await admin.Api.Get($"accounts/{locked.Account}")).ETag;
        (await admin.Api.Post($"accounts/{locked.Account}/lock", new { reason = "próba" }, etag)).Expect(204);

        var answers = new[]
        {
            await village.LogIn(Village.NewEmail()),
            await village.LogIn(admin.Email, "nie to haslo wcale"),
            await village.LogIn(locked.Email),
        };

        foreach (var answer in answers)
        {
            answer.Expect(401).Codes.ShouldBe(["wrong_credentials"]);
            Plain(answer).ShouldBe(Plain(answers[0]));
        }

        static string Plain(ApiAnswer answer) => answer.Text.Replace(answer["traceId"].GetValue<string>(), "", StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task D4_two_tabs_that_refresh_within_ten_seconds_get_the_same_pair()
    {
        var admin = await village.Administrator(await village.Centre());

        var tabs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Refresh(admin.RefreshToken)));
        host.Clock.Advance(TimeSpan.FromSeconds(9));
        var late = await Refresh(admin.RefreshToken);

        var pairs = tabs.Append(late).Select(tab => (tab.Expect(200)["accessToken"].GetValue<string>(), tab["refreshToken"].GetValue<string>())).Distinct().ToList();
        pairs.ShouldHaveSingleItem();
        (await village.With(pairs[0].Item1).Get("auth/me")).Expect(200);
        (await village.With(admin.AccessToken).Get("auth/me")).Expect(200);
    }

    [DatabaseFact]
    public async Task D4_a_stolen_refresh_token_ends_its_family_with_an_audit_entry_and_an_event()
    {
        var centre = await village.Centre();
        var admin = await village.Administrator(centre);
        var first = (await Refresh(admin.RefreshToken)).Expect(200);
        host.Clock.Advance(TimeSpan.FromSeconds(11));

        (await Refresh(admin.RefreshToken)).Expect(401);

        await Village.Within5Seconds(() => village.With(first["accessToken"].GetValue<string>()).Get("auth/me"), 401);
        (await Refresh(first["refreshToken"].GetValue<string>())).Expect(401);
        (await Outbox("access.session-family-revoked.v1")).ShouldContain(payload => payload.Contains(admin.Account.ToString(), StringComparison.Ordinal));
        (await village.As(centre, Roles.Dpo).Get($"audit?subjectId={admin.Session}&operation=RotateSession"))["items"].AsArray().Count.ShouldBe(2);
    }

    [DatabaseFact]
    public async Task D4_a_refresh_token_of_long_ago_ends_its_family_too()
    {
        var admin = await village.Administrator(await village.Centre());
        var second = (await Refresh(admin.RefreshToken)).Expect(200)["refreshToken"].GetValue<string>();
        var third = (await Refresh(second)).Expect(200);

        (await Refresh(admin.RefreshToken)).Expect(401);

        (await Refresh(third["refreshToken"].GetValue<string>())).Expect(401);
    }

    [DatabaseFact]
    public async Task An_access_token_runs_out_after_fifteen_minutes_and_a_session_after_fourteen_days()
    {
        var admin = await village.Administrator(await village.Centre());
        host.Clock.Advance(TimeSpan.FromMinutes(15));
        (await admin.Api.Get("auth/me")).Expect(401);
        var next = (await Refresh(admin.RefreshToken)).Expect(200)["refreshToken"].GetValue<string>();

        host.Clock.Advance(TimeSpan.FromDays(14));

        (await Refresh(next)).Expect(401);
    }

    [DatabaseFact]
    public async Task D4_after_logging_out_ending_all_or_a_new_password_the_token_opens_nothing_within_5_seconds()
    {
        var centre = await village.Centre();
        var admin = await village.Administrator(centre);
        var other = (await village.LogIn(admin.Email)).Expect(200);
        (await admin.Api.Get("auth/sessions?count=true"))["totalCount"].GetValue<int>().ShouldBe(2);

        (await admin.Api.Delete($"auth/sessions/{admin.Session}")).Expect(204);
        await Village.Within5Seconds(() => admin.Api.Get("auth/me"), 401);

        var second = village.With(other["accessToken"].GetValue<string>());
        (await second.Get("auth/me")).Expect(200);
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        (await second.Delete("auth/sessions")).Expect(204);
        await Village.Within5Seconds(() => second.Get("auth/me"), 401);

        var third = village.With((await village.LogIn(admin.Email)).Expect(200)["accessToken"].GetValue<string>());
        (await third.Post("auth/password", new { currentPassword = "nie to haslo wcale", newPassword = "piec innych slow na nowo" })).Expect(422).Codes.ShouldBe(["ACC-32"]);
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        (await third.Post("auth/password", new { currentPassword = Village.Password, newPassword = "piec innych slow na nowo" })).Expect(204);
        await Village.Within5Seconds(() => third.Get("auth/me"), 401);
        (await village.LogIn(admin.Email)).Expect(401);
        (await village.LogIn(admin.Email, "piec innych slow na nowo")).Expect(200);
    }

    [DatabaseFact]
    public async Task D4_after_a_lock_a_lost_role_a_last_day_a_deletion_or_a_suspension_it_opens_nothing_within_5_seconds()
    {
        var centre = await village.Centre();
        var admin = await village.Administrator(centre);
        var director = await village.Employ(admin.Api, Roles.Director, "Director");
        (await director.Api.Get("staff")).Expect(200);
        var view = (await admin.Api.Get($"staff/{director.Staff}")).Expect(200);
        var role = view["roles"].AsArray().Single()!["id"]!.GetValue<Guid>();
        (await admin.Api.Delete($"staff/{director.Staff}/roles/{role}", view.ETag)).Expect(204);
        await Village.Within5Seconds(() => director.Api.Get("staff"), 403);

        var locked = await village.Employ(admin.Api, Roles.Director, "Director");
        (await admin.Api.Post($"accounts/{locked.Account}/lock", new { reason = "urlop" }, (await admin.Api.Get($"accounts/{locked.Account}")).ETag)).Expect(204);
        await Village.Within5Seconds(() => locked.Api.Get("auth/me"), 401);
        (await Refresh(locked.RefreshToken)).Expect(401);
        (await admin.Api.Post($"accounts/{locked.Account}/unlock", null, (await admin.Api.Get($"accounts/{locked.Account}")).ETag)).Expect(204);
        (await village.LogIn(locked.Email)).Expect(200);

        var deleted = await village.Employ(admin.Api, Roles.Director, "Director");
        (await admin.Api.Delete($"accounts/{deleted.Account}", (await admin.Api.Get($"accounts/{deleted.Account}")).ETag)).Expect(204);
        await Village.Within5Seconds(() => deleted.Api.Get("auth/me"), 401);
        (await village.LogIn(deleted.Email)).Expect(401);

        var gone = await village.Employ(admin.Api, Roles.Director, "Director");
        (await admin.Api.Post($"staff/{gone.Staff}/deactivate", new { lastDay = "2026-02-28" }, (await admin.Api.Get($"staff/{gone.Staff}")).ETag)).Expect(204);
        await Village.Within5Seconds(() => gone.Api.Get("auth/me"), 401);
        (await village.LogIn(gone.Email)).Expect(401);

        (await village.Operator.Post($"centres/{centre}/suspend", null, (await village.Operator.Get($"centres/{centre}")).ETag)).Expect(204);
        await Village.Within5Seconds(() => admin.Api.Get("auth/me"), 401);
        (await Refresh(admin.RefreshToken)).Expect(401);
        (await village.LogIn(admin.Email)).Expect(401);
        (await village.Operator.Post($"centres/{centre}/resume", null, (await village.Operator.Get($"centres/{centre}")).ETag)).Expect(204);
        (await admin.Api.Get("auth/me")).Expect(200);
    }

    [DatabaseFact]
    public async Task D4_only_the_token_itself_opens()
    {
        var admin = await village.Administrator(await village.Centre());
        var (good, refresh) = (admin.AccessToken, admin.RefreshToken);
        string[] bad =
        [
            good[..^1], good[1..], good + "A", good.ToUpperInvariant(), good.Replace("osl_at_", "osl_rt_", StringComparison.Ordinal),
            good.Replace("osl_at_", "", StringComparison.Ordinal), good.Replace("osl_at_", "osl_live_", StringComparison.Ordinal), refresh,
            refresh.Replace("osl_rt_", "osl_at_", StringComparison.Ordinal), "osl_at_", "x", new string('a', 64 * 1024 / 8), "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.",
            "null", "undefined", "osl_at_' OR 1=1 --", "osl_at_%00", Convert.ToBase64String(new byte[32]), Guid.Empty.ToString(), admin.Account.ToString(), admin.Session.ToString(),
        ];

        var bodies = new HashSet<string>();
        foreach (var token in bad)
        {
            var answer = (await village.With(token).Get("auth/me")).Expect(401);
            bodies.Add(answer.Text.Replace(answer["traceId"].GetValue<string>(), "", StringComparison.Ordinal));
        }

        bodies.ShouldHaveSingleItem();
        (await village.With(good).Get("auth/me")).Expect(200);
    }

    [DatabaseFact]
    public async Task D4_nothing_that_the_database_keeps_opens_anything()
    {
        var admin = await village.Administrator(await village.Centre());
        (await Refresh(admin.RefreshToken)).Expect(200);
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestScope>().ActAs(Actor.System);
        var database = scope.ServiceProvider.GetRequiredService<AccessDbContext>();
        var session = await database.Set<Session>().IgnoreQueryFilters().SingleAsync(one => one.Id == new SessionId(admin.Session));
        string[] kept = [session.AccessHash, session.RefreshHash, session.SpentAccessHash!, session.SpentRefreshHash!, session.RotationSalt!];

        foreach (var secret in kept)
        {
            (await village.With(secret).Get("auth/me")).Expect(401);
            (await village.With("osl_at_" + secret).Get("auth/me")).Expect(401);
            (await Refresh(secret)).Expect(401);
        }
    }

    [DatabaseFact]
    public async Task Nobody_ends_the_session_of_another()
    {
        var centre = await village.Centre();
        var admin = await village.Administrator(centre);
        var director = await village.Employ(admin.Api, Roles.Director, "Director");

        (await director.Api.Delete($"auth/sessions/{admin.Session}")).Expect(404);

        (await admin.Api.Get("auth/me")).Expect(200);
    }

    [DatabaseFact]
    public async Task ACC_01_a_session_of_another_centre_does_not_exist()
    {
        var ours = await village.Administrator(await village.Centre());
        var stranger = await village.Administrator(await village.Centre());

        (await stranger.Api.Delete($"auth/sessions/{ours.Session}")).Expect(404);

        (await Refresh(ours.RefreshToken)).Expect(200);
    }

    [DatabaseFact]
    public async Task S11_guessing_is_slowed_down_and_the_owner_gets_in_again()
    {
        var admin = await village.Administrator(await village.Centre());
        var answers = new List<ApiAnswer>();
        for (var i = 0; i < 8; i++)
        {
            answers.Add(await village.LogIn(admin.Email, $"zle haslo numer {i}"));
        }

        answers.Take(5).ShouldAllBe(answer => answer.Status == 401);
        var slowed = answers.Last().Expect(429);
        var wait = int.Parse(slowed.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture);
        wait.ShouldBeGreaterThan(0);
        host.Clock.Advance(TimeSpan.FromSeconds(wait));
        (await village.LogIn(admin.Email)).Expect(200);
    }

    /// <summary>From twenty places at once, each with its own share of free attempts; the owner is at home.</summary>
    [DatabaseFact]
    public async Task S11_of_a_thousand_guesses_few_are_looked_at_and_the_owner_gets_in()
    {
        var admin = await village.Administrator(await village.Centre());

        var statuses = new List<int>();
        foreach (var turn in Enumerable.Range(0, 50))
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(place =>
                host.Anonymous().Send(HttpMethod.Post, "auth/sessions", new { email = admin.Email, password = $"zle haslo numer {turn}" }, ("X-Forwarded-For", $"203.0.113.{place}"))));
            statuses.AddRange(answers.Select(answer => answer.Status));
        }

        statuses.Count.ShouldBe(1_000);
        statuses.ShouldAllBe(status => status == 401 || status == 429);
        statuses.Count(status => status == 401).ShouldBeInRange(1, 100);
        (await village.LogIn(admin.Email)).Expect(200);
    }

    [DatabaseFact]
    public async Task S11_whoever_guesses_from_elsewhere_does_not_lock_the_owner_out()
    {
        var admin = await village.Administrator(await village.Centre());
        for (var i = 0; i < 12; i++)
        {
            await Guess(admin.Email, "zle haslo wcale nie to");
        }

        (await Guess(admin.Email, Village.Password)).Expect(429);
        (await village.LogIn(admin.Email)).Expect(200);

        Task<ApiAnswer> Guess(string email, string password)
            => host.Anonymous().Send(HttpMethod.Post, "auth/sessions", new { email, password }, ("X-Forwarded-For", "203.0.113.7"));
    }

    [DatabaseFact]
    public async Task The_sweep_forgets_what_is_over()
    {
        var admin = await village.Administrator(await village.Centre());
        (await Refresh(admin.RefreshToken)).Expect(200);
        host.Clock.Advance(TimeSpan.FromDays(15));

        await village.Run(new Application.Sessions.ForgetOldSessions());

        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestScope>().ActAs(Actor.System);
        var database = scope.ServiceProvider.GetRequiredService<AccessDbContext>();
        (await database.Set<Session>().IgnoreQueryFilters().AnyAsync(one => one.Id == new SessionId(admin.Session))).ShouldBeFalse();
        (await database.Set<Application.Sessions.SpentRefreshToken>().IgnoreQueryFilters().AnyAsync(one => one.Session == new SessionId(admin.Session))).ShouldBeFalse();
    }

    private async Task<ApiAnswer> Refresh(string token) => await host.Anonymous().Post("auth/sessions/refresh", new { refreshToken = token });

    private async Task<List<string>> Outbox(string name)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestScope>().ActAs(Actor.System);
        return await scope.ServiceProvider.GetRequiredService<AccessDbContext>().Set<OutboxMessage>().Where(message => message.Name == name).Select(message => message.Payload).ToListAsync();
    }
}

public sealed class SessionApiTestsOnSqlite(AccessOnSqlite host) : SessionApiTests(host), IClassFixture<AccessOnSqlite>;

[OnPostgreSql]
public sealed class SessionApiTestsOnPostgreSql(AccessOnPostgreSql host) : SessionApiTests(host), IClassFixture<AccessOnPostgreSql>;
