using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Modules;
using Osl.BuildingBlocks.Tenancy;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;
using Osl.Testing.Towns;

namespace Osl.People.Tests.Api;

/// <summary>A sweep goes on past what fails: past one person, and past a whole centre.</summary>
public abstract class SweepTests(OslHost host, Stumbles stumbles)
{
    [DatabaseTheory]
    [InlineData("AnnounceMajority")]
    [InlineData("LapseConsents")]
    [InlineData("RemindOfSubjectRequests")]
    [InlineData("EraseOverdue")]
    public async Task What_fails_for_one_does_not_keep_the_others_waiting(string sweep)
    {
        var (job, command, days) = Of(sweep);
        var town = await Town.Found(host);
        for (var i = 0; i < 3; i++)
        {
            var person = await town.Person(born: town.Today.AddYears(-18).AddDays(1));
            (await town.Organizer.Create($"persons/{await town.Person()}/consents", new { purpose = "contact", form = "Written", until = town.Today })).Expect(201);
            (await town.Organizer.Create("subject-requests", new { personId = person, kind = "Access", way = "Letter", receivedOn = town.Today })).Expect(201);
        }

        host.Clock.Advance(TimeSpan.FromDays(days));
        stumbles.Over(command, new StaleVersionException(), new InvalidOperationException("Zmyślony błąd"));
        (await Should.ThrowAsync<AggregateException>(() => host.RunJob(job))).InnerExceptions.ShouldHaveSingleItem().Message.ShouldBe("Zmyślony błąd");
        stumbles.Sent.ShouldBeGreaterThanOrEqualTo(3, "the third was seen to although the first was stale and the second failed");

        await host.RunJob(job);
    }

    [DatabaseFact]
    public async Task A_centre_that_cannot_be_looked_through_does_not_keep_the_others_waiting()
    {
        var (town, other) = (await Town.Found(host), await Town.Found(host));
        var (one, two) = (await town.Person(), await other.Person());
        host.Clock.Advance(TimeSpan.FromDays(800));
        stumbles.Over("FindOverdue", new InvalidOperationException("Zmyślony błąd"));
        await Should.ThrowAsync<AggregateException>(() => host.RunJob("people.retention"));
        stumbles.Sent.ShouldBeGreaterThanOrEqualTo(2);

        await host.RunJob("people.retention");
        (await town.Organizer.Get($"persons/{one}")).Expect(404);
        (await other.Organizer.Get($"persons/{two}")).Expect(404);
    }

    private static (string Job, string Command, int Days) Of(string sweep) => sweep switch
    {
        "AnnounceMajority" => ("people.majority", "ComeOfAge", 1),
        "LapseConsents" => ("people.lapsed-consents", "LapseConsent", 1),
        "RemindOfSubjectRequests" => ("people.subject-requests", "RemindOfSubjectRequest", 25),
        _ => ("people.retention", "EraseWhenFree", 800),
    };
}

/// <summary>Makes the first commands of a kind fail.</summary>
public sealed class Stumbles
{
    private readonly Queue<Exception> failures = new();
    private string? command;

    /// <summary>How many were sent, those that failed included.</summary>
    public int Sent { get; private set; }

    public void Over(string name, params Exception[] with)
    {
        (command, Sent) = (name, 0);
        failures.Clear();
        foreach (var failure in with)
        {
            failures.Enqueue(failure);
        }
    }

    public void Meet(string name)
    {
        if (name != command)
        {
            return;
        }

        Sent++;
        if (failures.TryDequeue(out var failure))
        {
            throw failure;
        }
    }

    /// <summary>Puts itself before the sender of the host.</summary>
    public void Join(IServiceCollection services)
    {
        var known = services.Last(one => one.ServiceType == typeof(ISystemSender));
        services.AddSingleton<ISystemSender>(provider =>
            new StumblingSender((ISystemSender)ActivatorUtilities.CreateInstance(provider, known.ImplementationType!), this));
    }

    private sealed class StumblingSender(ISystemSender sender, Stumbles stumbles) : ISystemSender
    {
        public Task<TResponse> Send<TResponse>(CentreId centre, ICommand<TResponse> command, CancellationToken ct)
        {
            stumbles.Meet(command.GetType().Name);
            return sender.Send(centre, command, ct);
        }
    }
}

public sealed class StumblingSqliteHost : SqliteHost
{
    public Stumbles Stumbles { get; } = new();

    protected override void ConfigureServices(IServiceCollection services) => Stumbles.Join(services);
}

public sealed class StumblingPostgreSqlHost : PostgreSqlHost
{
    public Stumbles Stumbles { get; } = new();

    protected override void ConfigureServices(IServiceCollection services) => Stumbles.Join(services);
}

public sealed class SweepTestsOnSqlite(StumblingSqliteHost host) : SweepTests(host, host.Stumbles), IClassFixture<StumblingSqliteHost>;

[OnPostgreSql]
public sealed class SweepTestsOnPostgreSql(StumblingPostgreSqlHost host) : SweepTests(host, host.Stumbles), IClassFixture<StumblingPostgreSqlHost>;
