using System.Text;
using System.Text.RegularExpressions;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Host.Tests.Tour;

/// <summary>What the README promises to somebody who has just cloned the project.</summary>
public abstract class NewcomerTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly string folder = Directory.CreateTempSubdirectory("osl-newcomer-").FullName;

    protected abstract string Provider { get; }

    protected abstract string ConnectionString { get; }

    [DatabaseFact]
    public async Task The_first_start_loads_the_demo_the_reminders_go_out_once_and_the_tour_runs_as_it_is_written()
    {
        string[] reminders;
        using (var host = await HostProcess.Start(folder, Provider, ConnectionString))
        {
            host.Said.ShouldContain("/swagger");
            host.Said.ShouldContain("organizator@zmyslin.example");
            reminders = await Until(() => Reminders().Length >= 3, Reminders);
            if (Script.CanRun)
            {
                var (exit, output) = await Script.Run(host.Address);
                exit.ShouldBe(0, output);
                output.ShouldContain("refused, as it should be");
                output.ShouldContain("\"state\":\"InForce\"");
                output.ShouldContain("\"state\":\"Superseded\"");
                output.ShouldContain("Odwiedziny sąsiedzkie");
                output.ShouldContain("refused: nothing shows yet that children are safe");
                output.ShouldContain("Ceramika");
                output.ShouldContain("refused: nobody leads in two places at once");
                output.ShouldContain("\"state\":\"PendingConsent\"");
                output.ShouldContain("\"state\":\"Waitlisted\"");
                output.ShouldContain("\"latestValue\":13");
                output.ShouldContain("refused: no names where only numbers are kept");
                output.ShouldContain("\"present\":27");
                output.ShouldContain("\"selfLedShare\":0}");
                output.ShouldContain("\"selfLedShare\":1}");
                output.ShouldContain("refused: the house is taken at eleven");
                output.ShouldContain("refused: nothing has been agreed yet");
                output.ShouldContain("\"state\":\"Completed\"");
                output.ShouldContain("\"actualReach\":345");
                output.ShouldContain("Przy herbacie");
                output.ShouldContain("\"kind\":\"GroupDormant\"");
            }
        }

        var sent = Written(reminders);
        using (await HostProcess.Start(folder, Provider, ConnectionString))
        {
            await Task.Delay(TimeSpan.FromSeconds(20));
            Reminders().ShouldBe(reminders);
            Written(reminders).ShouldBe(sent);
        }
    }

    public virtual void Dispose() => Directory.Delete(folder, recursive: true);

    // Of the first centre: its due review, to the organiser and the director, and its overdue follow-up.
    private string[] Reminders() => Directory.Exists(Path.Combine(folder, "data", "mail"))
        ? [.. Directory.GetFiles(Path.Combine(folder, "data", "mail"), "*.eml").Where(IsReminder).Order(StringComparer.Ordinal)]
        : [];

    private static bool IsReminder(string file)
    {
        var mail = File.ReadAllText(file);
        return mail.Contains("zmyslin.example", StringComparison.Ordinal)
            && Regex.IsMatch(Subject(mail), "Przegląd planu|Zadanie następcze", RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    private static string Subject(string mail) => string.Concat(Regex.Matches(mail, @"=\?utf-8\?B\?(?<text>[^?]+)\?=", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1))
        .Select(word => Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups["text"].Value))));

    private static DateTime[] Written(string[] files) => [.. files.Select(File.GetLastWriteTimeUtc)];

    private static async Task<T> Until<T>(Func<bool> holds, Func<T> then)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!holds())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(500), patience.Token);
        }

        // A second round of the jobs finds nothing more.
        await Task.Delay(TimeSpan.FromSeconds(12), CancellationToken.None);
        return then();
    }
}

public sealed class NewcomerTestsOnSqlite : NewcomerTests
{
    protected override string Provider => "Sqlite";

    protected override string ConnectionString => "Data Source=data/osl.db";
}

[OnPostgreSql]
public sealed class NewcomerTestsOnPostgreSql : NewcomerTests
{
    private readonly TestDatabase database = TestDatabase.OnPostgreSql();

    protected override string Provider => database.Provider;

    protected override string ConnectionString => database.ConnectionString;

    public override void Dispose()
    {
        base.Dispose();
        database.Dispose();
    }
}
