using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Series;
using Osl.Activities.Infrastructure;
using Osl.BuildingBlocks.Domain;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>What the database itself settles of series.</summary>
public abstract class OccurrenceTests(OslHost host)
{
    [DatabaseFact]
    public async Task ACT_29_a_series_has_one_occurrence_on_a_day_of_its_rule()
    {
        var centre = CentreId.From(Guid.NewGuid());
        var series = new SeriesId(Guid.NewGuid());
        await using var scope = host.AsSystem(centre);
        await using var context = scope.ServiceProvider.GetRequiredService<ActivitiesDbContext>();

        async Task Add(DateOnly day)
        {
            context.Add(Occurrence(centre, series, day));
            await context.SaveChangesAsync();
        }

        await Add(new DateOnly(2026, 5, 5));
        await Add(new DateOnly(2026, 5, 12));
        await Should.ThrowAsync<DbUpdateException>(() => Add(new DateOnly(2026, 5, 5)));
    }

    private static CommunityActivity Occurrence(CentreId centre, SeriesId series, DateOnly day)
    {
        var begin = new DateTimeOffset(day, new TimeOnly(16, 0), TimeSpan.Zero);
        var content = new ActivityContent
        {
            Title = "Spotkanie",
            Form = "group-meeting",
            Kind = ActivityKind.SelfHelp,
            Component = ActivityComponent.Integration,
            Level = ActivityLevel.Collective,
            ParticipationLevel = ParticipationLevel.By,
            CommunityIds = [],
        };
        return CommunityActivity.Occur(new ActivityId(Guid.NewGuid()), centre, series, day, content, new Slot(begin, begin.AddHours(2)), null, begin);
    }
}

public sealed class OccurrenceTestsOnSqlite(SqliteHost host) : OccurrenceTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class OccurrenceTestsOnPostgreSql(PostgreSqlHost host) : OccurrenceTests(host), IClassFixture<PostgreSqlHost>;
