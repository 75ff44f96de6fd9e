using System.Resources;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Osl.Access.Contracts;
using Osl.Activities.Application;
using Osl.Activities.Application.Activities;
using Osl.Activities.Application.Attendance;
using Osl.Activities.Application.Calendars;
using Osl.Activities.Application.Catalogue;
using Osl.Activities.Application.Enrolments;
using Osl.Activities.Application.Groups;
using Osl.Activities.Application.Incidents;
using Osl.Activities.Application.IntegrationEvents;
using Osl.Activities.Application.Jobs;
using Osl.Activities.Application.Occupancy;
using Osl.Activities.Application.Places;
using Osl.Activities.Application.References;
using Osl.Activities.Application.Series;
using Osl.Activities.Contracts;
using Osl.Activities.Domain.References;
using Osl.Activities.Endpoints;
using Osl.Activities.Infrastructure;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Jobs;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Modules;
using Osl.Diagnosis.Contracts;
using Osl.People.Contracts;
using Osl.Planning.Contracts;

namespace Osl.Activities;

/// <summary>Activities: what the community does, with whom and where: activities and series, clubs and groups, places, campaigns and initiatives (CUS Act Art. 32(3)–(4)).</summary>
public sealed class ActivitiesModule : IModule
{
    private static readonly string[] Readers =
    [
        Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Animator, Roles.Specialist, Roles.VolunteerCoordinator, Roles.IpusCoordinator, Roles.ServicesOrganizer,
        Roles.SocialWorker, Roles.Director, Roles.CentreAdmin,
    ];

    private static readonly string[] GroupReaders =
    [
        Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Animator, Roles.Specialist, Roles.VolunteerCoordinator, Roles.ServicesOrganizer,
        Roles.SocialWorker, Roles.Director, Roles.CentreAdmin,
    ];

    private static readonly string[] GroupWorkers = [Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Animator, Roles.Specialist];

    /// <summary>Those who run activities.</summary>
    private static readonly string[] Runners = [Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Animator, Roles.Specialist];

    public string Name => "activities";

    public IReadOnlyList<PermissionDefinition> Permissions =>
    [
        new(Rights.ReadActivities, Readers),
        new(Rights.WriteActivities, Roles.OrganizerOsl, Roles.TeamCoordinator),
        new(Rights.PublishActivities, Roles.OrganizerOsl, Roles.TeamCoordinator),
        new(Rights.ReadForms, Readers),
        new(Rights.WriteForms, Roles.OrganizerOsl, Roles.CentreAdmin),
        new(Rights.ReadStandards, Readers),
        new(Rights.WriteStandards, Roles.Director),
        new(Rights.ReadGroups, GroupReaders),
        new(Rights.WriteGroups, [.. GroupWorkers, Roles.Director]),
        new(Rights.GroupMembers, GroupWorkers),
        new(Rights.ReassignGroups, Roles.Director),

        new(Rights.ReadEnrolments, [.. Runners, Roles.VolunteerCoordinator, Roles.Director]),
        new(Rights.WriteEnrolments, [.. Runners, Roles.SocialWorker]),
        new(Rights.WriteAttendance, Runners),
        new(Rights.CheckIn, [.. Runners, Roles.Resident, Roles.Volunteer, Roles.Representative]),
        new(Rights.Settle, Runners),
        new(Rights.ReadPlaces, GroupReaders),
        new(Rights.WritePlaces, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Director),
        new(Rights.BookPlaces, [.. GroupWorkers, Roles.VolunteerCoordinator]),
        new(Rights.ReadCampaigns, GroupReaders),
        new(Rights.WriteCampaigns, Roles.OrganizerOsl, Roles.TeamCoordinator),
        new(Rights.ReadInitiatives, [.. GroupWorkers, Roles.VolunteerCoordinator, Roles.Director]),
        new(Rights.WriteInitiatives, GroupWorkers),
        new(Rights.DecideInitiatives, Roles.OrganizerOsl, Roles.Director),
        new(Rights.ReadEducation, GroupReaders),
        new(Rights.WriteEducation, Roles.OrganizerOsl, Roles.TeamCoordinator),
        new(Rights.ReportIncidents, [.. GroupWorkers, Roles.VolunteerCoordinator, Roles.SocialWorker, Roles.Director]),
        new(Rights.HandleIncidents, Roles.Director),
    ];

    public IReadOnlyList<ParameterDefinition> Parameters => [.. ActivitiesParameters.All, .. CommunityParameters.All, .. ParticipationParameters.All, .. ReminderParameters.All];

    /// <summary>One consumer hears all of a stream's events, so that it hears them in their order.</summary>
    public IReadOnlyList<ConsumerDefinition> Consumers =>
    [
        new("activities.community-copies", typeof(CommunityRegistered), typeof(CopyCommunity)),
        new("activities.community-copies", typeof(CommunityArchived), typeof(ArchiveCommunityCopy)),
        new("activities.staff-copies", typeof(StaffMemberChanged), typeof(CopyStaffMember)),
        new("activities.staff-copies", typeof(ClearanceChanged), typeof(CopyClearance)),
        new("activities.measure-copies", typeof(MeasureChanged), typeof(CopyMeasure)),
        new("activities.measure-copies", typeof(PlanSuperseded), typeof(EndSupersededMeasures)),
        new("activities.measure-copies", typeof(PlanClosed), typeof(EndClosedMeasures)),
        new("activities.person-ties", typeof(PersonErased), typeof(GiveUpTies)),
        new("activities.person-ties", typeof(PersonsMerged), typeof(MoveTies)),
        new("activities.forms", typeof(CentreCreated), typeof(SeedForms)),
        new("activities.catalogue", typeof(CentreSuspended), typeof(HideCatalogue)),
        new("activities.catalogue", typeof(CentreResumed), typeof(ShowCatalogue)),
        new("activities.need-copies", typeof(NeedIdentified), typeof(CopyNeed)),
        new("activities.need-copies", typeof(NeedPrioritised), typeof(CopyNeedPriority)),
        new("activities.need-copies", typeof(NeedClosed), typeof(CloseNeedCopy)),
        new("activities.people", typeof(PersonChanged), typeof(CopyPerson)),
        new("activities.people", typeof(PersonErased), typeof(ForgetPerson)),
        new("activities.people", typeof(PersonsMerged), typeof(MergePersons)),
        new("activities.consents", typeof(ConsentGiven), typeof(TakeConsent)),
        new("activities.consents", typeof(ConsentWithdrawn), typeof(WithdrawConsent)),
        new("activities.called-off", typeof(ActivityCancelled), typeof(CallEnrolmentsOff)),
        new("activities.called-off", typeof(ActivityPostponed), typeof(TellOfMove)),
    ];

    public IReadOnlyList<JobDefinition> Jobs =>
    [
        new("activities.occurrences", "0 30 2 * * ?", () => new MakeOccurrences()),
        new("activities.group-dormancy", "0 30 6 * * ?", () => new FindDormantGroups()),
        new("activities.lapsed-consents", "0 0/5 * * * ?", () => new LapseConsents()),
        new("activities.reminders", "0 5/30 * * * ?", () => new RemindEnrolled()),
        new("activities.unsettled", "0 40 6 * * ?", () => new TellSettlementsAwaited()),
        new("activities.standard-review", "0 45 6 * * ?", () => new TellStandardReviewsAwaited()),
    ];

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModule<ActivitiesDbContext, ActivitiesEventMap>(typeof(CommunityCopy).Assembly, new ResourceManager("Osl.Activities.Resources.Texts", typeof(ActivitiesModule).Assembly));
        services.AddScoped<ActivityReferences>();
        services.AddScoped<MeasureLinks>();
        services.AddScoped<PublicationDesk>();
        services.AddScoped<Occupancies>();
        services.AddScoped<OccurrenceMaker>();
        services.AddScoped<Known>();
        services.AddScoped<IPersonRecords, ActivitiesRecords>();
        services.AddScoped<PersonTies>();
        services.AddScoped<ConfidentialGroups>();
        services.AddScoped<GroupCalendar>();
        services.AddScoped<CatalogueFreshness>();
        services.AddScoped<CatalogueNames>();
        services.AddScoped<CataloguePlaces>();
        services.AddScoped<CatalogueSeats>();
        services.AddScoped<CatalogueEditions>();

        services.AddScoped<SeatTurns>();
        services.AddScoped<Seats>();
        services.AddScoped<SeriesRegulars>();
        services.AddScoped<ConsentTerms>();
        services.AddScoped<ConsentBook>();
        services.AddScoped<PersonEnrolments>();
        services.AddScoped<PersonCalendars>();
        services.AddScoped<AttendanceDesk>();
        services.AddScoped<ActivitySweep>();
        services.AddScoped<CentreSweep>();
        services.AddScoped<BookingParties>();
        services.AddScoped<CalendarDesk>();
        services.AddScoped<IncidentFile>();
    }

    public void MapEndpoints(IEndpointRouteBuilder api)
    {
        ActivityEndpoints.Map(api);
        ActivitySeriesEndpoints.Map(api);
        ActivityFormEndpoints.Map(api);
        ChildProtectionStandardEndpoints.Map(api);
        GroupEndpoints.Map(api);
        GroupPartEndpoints.Map(api);
        CatalogueEndpoints.Map(api);
        EnrolmentEndpoints.Map(api);
        SeriesEnrolmentEndpoints.Map(api);
        AttendanceEndpoints.Map(api);
        PlaceEndpoints.Map(api);
        CalendarEndpoints.Map(api);
        CampaignEndpoints.Map(api);
        InitiativeEndpoints.Map(api);
        EducationEndpoints.Map(api);
        IncidentEndpoints.Map(api);
    }
}
