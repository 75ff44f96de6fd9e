using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Access.Tests.Api;

/// <summary>D.4 on two hosts of one database: what one does, the other knows within five seconds.</summary>
[OnPostgreSql]
public sealed class TwoHostTests : IDisposable
{
    private readonly TestDatabase database = TestDatabase.OnPostgreSql();
    private readonly OneOfTwo here;
    private readonly OneOfTwo there;

    public TwoHostTests() => (here, there) = (new OneOfTwo(database), new OneOfTwo(database));

    [DatabaseFact]
    public async Task D4_a_session_of_one_host_opens_the_other_at_once_and_its_end_shows_there_within_5_seconds()
    {
        var (village, other) = (new Village(here), new Village(there));
        var admin = await village.Administrator(await village.Centre());
        for (var trial = 0; trial < 3; trial++)
        {
            var session = (await village.LogIn(admin.Email)).Expect(200);
            var token = session["accessToken"].GetValue<string>();
            var elsewhere = other.With(token);
            (await elsewhere.Get("auth/me")).Expect(200);

            (await village.With(token).Delete($"auth/sessions/{session["sessionId"].GetValue<Guid>()}")).Expect(204);

            await Village.Within5Seconds(() => elsewhere.Get("auth/me"), 401);
        }
    }

    [DatabaseFact]
    public async Task D4_a_lock_a_lost_role_and_a_new_password_on_one_host_show_on_the_other_within_5_seconds()
    {
        var (village, other) = (new Village(here), new Village(there));
        var admin = await village.Administrator(await village.Centre());
        var (locked, demoted) = (await village.Employ(admin.Api, Roles.Director, "Director"), await village.Employ(admin.Api, Roles.Director, "Director"));
        (await other.With(locked.AccessToken).Get("auth/me")).Expect(200);
        (await other.With(demoted.AccessToken).Get("staff")).Expect(200);
        (await other.With(admin.AccessToken).Get("auth/me")).Expect(200);

        (await admin.Api.Post($"accounts/{locked.Account}/lock", new { reason = "urlop" }, (await admin.Api.Get($"accounts/{locked.Account}")).ETag)).Expect(204);
        await Village.Within5Seconds(() => other.With(locked.AccessToken).Get("auth/me"), 401);

        var view = (await admin.Api.Get($"staff/{demoted.Staff}")).Expect(200);
        (await admin.Api.Delete($"staff/{demoted.Staff}/roles/{view["roles"][0]!["id"]!.GetValue<Guid>()}", view.ETag)).Expect(204);
        await Village.Within5Seconds(() => other.With(demoted.AccessToken).Get("staff"), 403);

        here.Clock.Advance(TimeSpan.FromSeconds(1));
        (await admin.Api.Post("auth/password", new { currentPassword = Village.Password, newPassword = "piec innych slow na nowo" })).Expect(204);
        await Village.Within5Seconds(() => other.With(admin.AccessToken).Get("auth/me"), 401);
        (await other.LogIn(admin.Email, "piec innych slow na nowo")).Expect(200);
    }

    public void Dispose()
    {
        here.Dispose();
        there.Dispose();
        database.Dispose();
    }

    private sealed class OneOfTwo(TestDatabase database) : OslHost(new Shared(database))
    {
        // What a host is set to when nobody sets it.
        protected override IEnumerable<KeyValuePair<string, string?>> Settings => AccessHosts.Settings.Where(setting => setting.Key != "Access:SessionCacheSeconds");

        protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<ISecretPost, PostBox>();
    }

    /// <summary>A database that outlives its first host.</summary>
    private sealed class Shared(TestDatabase database) : TestDatabase
    {
        public override string Provider => database.Provider;

        public override string ConnectionString => database.ConnectionString;

        public override void Dispose()
        {
        }
    }
}
