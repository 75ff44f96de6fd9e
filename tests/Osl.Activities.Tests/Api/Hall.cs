using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Consents;
using Osl.Activities.Domain.References;
using Osl.Activities.Infrastructure;
using Osl.BuildingBlocks.Contracts;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Modules;
using Osl.People.Contracts;
using Osl.Testing.Hosting;

namespace Osl.Activities.Tests.Api;

/// <summary>A centre with people on file and activities that are published already: where enrolment begins.</summary>
internal sealed class Hall
{
    private readonly OslHost host;

    private Hall(OslHost host, CentreId centre) => (this.host, Centre) = (host, centre);

    public CentreId Centre { get; }

    public CommunityId Community { get; } = CommunityId.From(Guid.NewGuid());

    public ApiClient Organizer => host.Client(Centre, Roles.OrganizerOsl);

    public static Hall Open(OslHost host)
    {
        host.Clock.SetTo(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1)));
        return new Hall(host, CentreId.From(Guid.NewGuid()));
    }

    /// <summary>In a centre that is there already.</summary>
    public static Hall In(OslHost host, CentreId centre) => new(host, centre);

    /// <summary>An activity that begins in a week, at ten in the morning.</summary>
    public async Task<Guid> Activity(
        int? capacity = 12,
        EnrolmentMode mode = EnrolmentMode.Enrolment,
        AttendanceMode attendance = AttendanceMode.Nominal,
        bool published = true,
        Guid? series = null,
        int days = 7,
        Guid? measure = null)
    {
        var from = host.Clock.GetUtcNow().AddDays(days).AddHours(1);
        var content = new ActivityContent
        {
            Title = "Warsztat ceramiki",
            Form = "workshop",
            Kind = ActivityKind.Neighbour,
            Component = ActivityComponent.Integration,
            Level = ActivityLevel.Collective,
            ParticipationLevel = ParticipationLevel.By,
            CommunityIds = [Community],
            Capacity = capacity,
            EnrolmentMode = mode,
            AttendanceMode = attendance,
            PlaceText = "Dom sąsiedzki",
            Leads = [new LeadContent(StaffMemberId.From(Guid.NewGuid()), null, LeadRole.Organizer)],
            MeasureId = measure is { } id ? new MeasureId(id) : null,
        };
        var window = measure is { } linked ? Window(linked) : null;
        var slot = new Slot(from, from.AddHours(2));
        var activity = CommunityActivity.Draft(new ActivityId(Guid.CreateVersion7()), Centre, content, slot, window, null, host.Clock.GetUtcNow());
        if (published)
        {
            activity.Publish(new PublicationFacts(window, [], null, true, new DateOnly(2026, 12, 31)), host.Clock.GetUtcNow());
        }

        activity.ClearDomainEvents();
        await Store(activity);
        return activity.Id.Value;
    }

    public async Task<Guid> Person(bool minor = false) => (await People(1, minor))[0];

    public async Task<Guid[]> People(int count, bool minor = false)
    {
        Guid[] ids = [.. Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7())];
        await Store([.. ids.Select(id =>
        {
            var copy = PersonCopy.Of(new PersonId(id), Centre);
            copy.Take(minor, 1);
            return (object)copy;
        })]);
        return ids;
    }

    public async Task<Guid> Enrol(Guid activity, Guid person) =>
        (await Organizer.Create($"activities/{activity}/enrolments", new { personId = person })).Expect(201).Id;

    public async Task<JsonNode> Enrolment(Guid activity, Guid id) => (await Organizer.Get($"activities/{activity}/enrolments/{id}")).Expect(200).Json!;

    public async Task<string> StateOf(Guid activity, Guid id) => (await Enrolment(activity, id))["state"]!.GetValue<string>();

    /// <summary>The whole list, in order of arrival.</summary>
    public async Task<IReadOnlyList<JsonNode>> List(Guid activity, string filter = "") =>
        [.. (await Organizer.Get($"activities/{activity}/enrolments?limit=1000{filter}")).Expect(200)["items"].AsArray().Select(one => one!)];

    public async Task<JsonNode> Counts(Guid activity) => (await Organizer.Get($"activities/{activity}/enrolment-counts")).Expect(200).Json!;

    public async Task<ApiAnswer> Withdraw(Guid activity, Guid enrolment, int expect = 204)
    {
        var etag = (await Organizer.Get($"activities/{activity}/enrolments/{enrolment}")).Expect(200).ETag;
        return (await Organizer.Post($"activities/{activity}/enrolments/{enrolment}/withdraw", null, etag)).Expect(expect);
    }

    /// <summary>Does something to the activity's present version.</summary>
    public async Task<ApiAnswer> Do(Guid activity, string deed, object? body = null, int expect = 204)
    {
        var etag = (await Organizer.Get($"activities/{activity}/evaluation")).Expect(200).ETag;
        var path = $"activities/{activity}/{deed}";
        return (deed == "evaluation" ? await Organizer.Put(path, body!, etag) : await Organizer.Post(path, body, etag)).Expect(expect);
    }

    public ConsentGiven Agreed(Guid person, Guid consent, Guid? subject = null, string purpose = "participation", bool byGuardian = true, long position = 1) => new()
    {
        PersonId = person,
        ConsentId = consent,
        Purpose = purpose,
        SubjectId = subject,
        ByGuardian = byGuardian,
        StreamPosition = position,
    };

    public ConsentWithdrawn AgreesNoMore(Guid person, Guid consent, Guid? subject = null, long position = 2) => new()
    {
        PersonId = person,
        ConsentId = consent,
        Purpose = "participation",
        SubjectId = subject,
        ByGuardian = true,
        StreamPosition = position,
    };

    /// <summary>A consent that came while the enrolment was being written: each was settled without having seen the other.</summary>
    public async Task CrossedBy(Guid person, Guid consent)
    {
        var agreed = ParticipationConsent.Of(new ConsentId(consent), Centre, new PersonId(person), null, byGuardian: true);
        agreed.Take(isWithdrawn: false, 1);
        await Store(agreed);
    }

    public Task Hear(params IntegrationEvent[] facts) => host.Tell(Centre, facts);

    /// <summary>What others were told of, in this centre.</summary>
    public async Task<IReadOnlyList<T>> Told<T>()
        where T : IntegrationEvent
    {
        await using var scope = host.AsSystem();
        var messages = scope.ServiceProvider.GetRequiredService<MessagingDbContext>();
        var (name, centre) = (EventTypes.NameOf(typeof(T)), (Guid?)Centre.Value);
        var rows = await messages.Set<OutboxMessage>().AsNoTracking().Where(row => row.Name == name && row.CentreId == centre).OrderBy(row => row.Seq).ToListAsync();
        return [.. rows.Select(row => (T)EventTypes.Deserialize(row.Payload, typeof(T)))];
    }

    public Task Deliver() => host.Services.GetRequiredService<IEventDelivery>().DrainAsync(default);

    private static MeasureWindow Window(Guid measure) => new(new MeasureId(measure), DateTimeOffset.MinValue, DateTimeOffset.MaxValue);

    private async Task Store(params object[] rows)
    {
        await using var scope = host.AsSystem(Centre);
        var context = scope.ServiceProvider.GetRequiredService<ActivitiesDbContext>();
        using var turn = await context.Dialect.EnterWrite(default);
        await using var transaction = await context.Database.BeginTransactionAsync();
        context.AddRange(rows);
        foreach (var entry in context.ChangeTracker.Entries<CommunityActivity>())
        {
            entry.Property(activity => activity.Version).CurrentValue = 1;
        }

        await context.SaveChangesAsync();
        await transaction.CommitAsync();
    }
}
