using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Modules;
using Osl.Chaos.Databases;
using Osl.Chaos.InProcess.Clocks;
using Osl.Chaos.InProcess.State;
using Osl.Chaos.InProcess.Stories;
using Osl.Testing.Hosting;
using Osl.Testing.Towns;

namespace Osl.Chaos.InProcess;

/// <summary>
/// T4: a live host over the days on which the clock changes, the leap day, ends of months and of the year, and a clock that
/// somebody sets. Everything that falls due is told once; a clock that went back sends nothing again.
/// </summary>
internal sealed class ClockJumps : IExperiment
{
    private static readonly DateOnly[] Changes = [new(2026, 10, 25), new(2027, 3, 28)];
    private static readonly DateOnly[] All = [new(2026, 4, 30), new(2026, 8, 31), new(2026, 10, 25), new(2026, 12, 31), new(2027, 2, 28), new(2027, 3, 28), new(2027, 10, 31), new(2028, 2, 29)];
    private static readonly TimeSpan[] Jumps = [TimeSpan.FromHours(2), TimeSpan.FromHours(-3), TimeSpan.FromDays(40), TimeSpan.FromDays(-1)];

    public string Name => "T4";

    public string Does => "days of 23 and 25 hours, and a clock that jumps: once each, and nothing again";

    public bool IsOnStage => false;

    public bool AppliesTo(Database database) => true;

    public async Task Run(Trial trial, CancellationToken ct)
    {
        await using var host = new ClockHost(trial.Database == Database.Sqlite ? TestDatabase.OnSqlite() : TestDatabase.OnPostgreSql());
        var town = await Town.Found(host, months: 0);
        await using var ledger = await Ledger.Open(host.Database);
        var occurrences = new Occurrences(host, town, ledger, ledger.OnSqlite ? "messaging_outbox" : "messaging.outbox");
        var days = trial.Long ? All : Changes;
        await occurrences.Plan(days);
        var session = await Staff(host, town);

        foreach (var day in days)
        {
            trial.Say($"{day:yyyy-MM-dd}");
            host.Clock.SetTo(WarsawCalendar.At(day.AddDays(-1), new TimeOnly(20, 0)));
            await Walk(TimeSpan.FromHours(32), TimeSpan.FromMinutes(trial.Rounds(180, 30)));
            trial.Verdict.Round();
            foreach (var jump in Jumps.OrderBy(_ => trial.Random.Next()))
            {
                await Jump(jump);
            }
        }

        host.Clock.SetTo(host.Clock.GetUtcNow().AddDays(60));
        await host.RunJobs();
        await occurrences.Check(trial.Verdict);
        if (trial.Database == Database.Sqlite)
        {
            // On PostgreSQL it goes by the server's clock, which nobody turns here.
            await ForgetsAfterAWeek();
        }

        Once();
        trial.Verdict.Require(host.Mails.Count > 0, "No mail was sent");
        trial.Verdict.Figure($"{days.Length} days, {days.Length * Jumps.Length} jumps, {host.Mails.Count} mails; time zones {TimeZoneInfo.FindSystemTimeZoneById("Europe/Warsaw").DisplayName}");

        async Task Walk(TimeSpan length, TimeSpan step)
        {
            for (var passed = TimeSpan.Zero; passed < length; passed += step)
            {
                host.Clock.Advance(step);
                await host.RunJobs();
                trial.Verdict.Exercise();
            }

            Once();
        }

        async Task Jump(TimeSpan by)
        {
            await session.LogIn();
            var (key, name) = (Guid.NewGuid().ToString(), $"Wspólnota {Guid.NewGuid():N}");
            var first = (await town.Organizer.Create("communities", town.CommunityBody(name), key)).Expect(201);
            var next = (await town.Organizer.Get("communities?limit=1")).Expect(200)["next"].GetValue<string>();
            await host.RunJobs();
            var (mails, when) = (host.Mails.Count, $"after a jump of {by.TotalHours:0} h");
            host.Clock.SetTo(host.Clock.GetUtcNow() + by);
            await host.RunJobs();
            await host.RunJobs();

            trial.Verdict.Exercise();
            trial.Verdict.Require(by > TimeSpan.Zero || host.Mails.Count == mails, $"{when}: {host.Mails.Count - mails} mails were sent");
            await session.Check(trial.Verdict, when);
            trial.Verdict.Require((await town.Organizer.Get(new Uri(next).PathAndQuery)).Status == 200, $"{when}: a cursor is good no more");
            await Repeat(first.Id, name, key, when);
            if (by < TimeSpan.Zero)
            {
                host.Clock.SetTo(host.Clock.GetUtcNow() - by);
                await host.RunJobs();
            }

            Once();
        }

        async Task Repeat(Guid first, string name, string key, string when)
        {
            var again = await town.Organizer.Create("communities", town.CommunityBody(name), key);
            trial.Verdict.Require(again.Status == 201 && again.Id == first, $"{when}: a repeat under the key was answered {again.Status}: {again.Text}");
        }

        async Task ForgetsAfterAWeek()
        {
            var (key, name) = (Guid.NewGuid().ToString(), "Wspólnota na tydzień");
            var first = (await town.Organizer.Create("communities", town.CommunityBody(name), key)).Expect(201).Id;
            host.Clock.SetTo(host.Clock.GetUtcNow().AddDays(6));
            await host.Forget();
            await Repeat(first, name, key, "after six days");
            host.Clock.SetTo(host.Clock.GetUtcNow().AddDays(2));
            await host.Forget();
            var anew = await town.Organizer.Create("communities", town.CommunityBody(name), key);
            trial.Verdict.Require(anew.Status == 201 && anew.Id != first, $"after eight days a key was still known: {anew.Text}");
        }

        void Once()
        {
            foreach (var twice in host.Mails.GroupBy(mail => mail.MessageId).Where(group => group.Count() > 1))
            {
                trial.Verdict.Violated($"{twice.Key} was sent {twice.Count()} times: {twice.First().Subject}");
            }
        }
    }

    private static async Task<Session> Staff(ClockHost host, Town town)
    {
        const string email = "pracownik@zmyslone.example";
        var member = await town.Admin.Make("staff", new { displayName = "Ktoś Wymyślony", email, post = "Other", activeFrom = town.Day(-30), roles = new[] { new { role = Roles.SocialWorker } } });
        return await Session.Of(host, town.Centre, member, email);
    }
}
