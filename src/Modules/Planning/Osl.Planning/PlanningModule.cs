using System.Resources;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Osl.Access.Contracts;
using Osl.Activities.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Jobs;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Modules;
using Osl.Diagnosis.Contracts;
using Osl.People.Contracts;
using Osl.Planning.Application;
using Osl.Planning.Application.Activities;
using Osl.Planning.Application.FollowUps;
using Osl.Planning.Application.IntegrationEvents;
using Osl.Planning.Application.Jobs;
using Osl.Planning.Application.Measures;
using Osl.Planning.Application.Plans;
using Osl.Planning.Application.References;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Endpoints;
using Osl.Planning.Infrastructure;

namespace Osl.Planning;

/// <summary>Planning: the plan OSL from its draft to its last review, its updates and what is to be followed up (CUS Act Art. 20, 32(2)).</summary>
public sealed class PlanningModule : IModule
{
    private const string QuarterHourly = "0 0/15 * * * ?";

    private static readonly string[] Readers =
    [
        Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Animator, Roles.Specialist, Roles.VolunteerCoordinator, Roles.ServicesOrganizer,
        Roles.SocialWorker, Roles.Director, Roles.CentreAdmin,
    ];

    private static readonly string[] Doers = [Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Animator, Roles.Specialist];

    public string Name => "planning";

    public IReadOnlyList<PermissionDefinition> Permissions =>
    [
        new(Rights.ReadPlans, Readers),
        new(Rights.WritePlans, Roles.OrganizerOsl, Roles.TeamCoordinator),
        new(Rights.ApprovePlans, Roles.Director),
        new(Rights.ClosePlans, Roles.OrganizerOsl, Roles.Director),
        new(Rights.Report, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Director),
        new(Rights.WriteProgress, Doers),
        new(Rights.HoldReviews, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Director),
        new(Rights.DecideUpdates, Roles.OrganizerOsl, Roles.Director),
        new(Rights.ReadFollowUps, [.. Doers, Roles.VolunteerCoordinator, Roles.Director]),
        new(Rights.WriteFollowUps, [.. Doers, Roles.VolunteerCoordinator, Roles.Director]),
        new(Rights.ReadFunding, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Director, Roles.CentreAdmin),
        new(Rights.WriteFunding, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Director),
    ];

    public IReadOnlyList<ParameterDefinition> Parameters => PlanningParameters.All;

    /// <summary>One consumer hears all of a stream's events, so that it hears them in their order.</summary>
    public IReadOnlyList<ConsumerDefinition> Consumers =>
    [
        new("planning.centre-copies", typeof(CentreCreated), typeof(CopyCentre)),
        new("planning.centre-copies", typeof(MunicipalityJoined), typeof(CopyMunicipality)),
        new("planning.staff-copies", typeof(StaffMemberChanged), typeof(CopyStaffMember)),
        new("planning.community-copies", typeof(CommunityRegistered), typeof(CopyCommunity)),
        new("planning.community-copies", typeof(CommunityArchived), typeof(ArchiveCommunityCopy)),
        new("planning.diagnosis-copies", typeof(ConclusionAdopted), typeof(CopyConclusion)),
        new("planning.diagnosis-copies", typeof(DiagnosisAdopted), typeof(CopyDiagnosis)),
        new("planning.diagnosis-copies", typeof(ConclusionsMateriallyChanged), typeof(DemandUpdates)),
        new("planning.need-copies", typeof(NeedPrioritised), typeof(CopyNeedPriority)),
        new("planning.need-copies", typeof(NeedClosed), typeof(CloseNeedCopy)),
        new("planning.people", typeof(PersonErased), typeof(ForgetPerson)),
        new("planning.people", typeof(PersonsMerged), typeof(FollowMergedPerson)),
        new("planning.activities", typeof(ActivityHeld), typeof(TakeHeldActivity)),
        new("planning.activities", typeof(AttendanceRecorded), typeof(CorrectHeldActivity)),
        new("planning.activities", typeof(ActivitySettled), typeof(SettleHeldActivity)),
    ];

    public IReadOnlyList<JobDefinition> Jobs =>
    [
        new("planning.plans-enter-into-force", QuarterHourly, () => new EnterPlansIntoForce()),
        new("planning.reviews-due", QuarterHourly, () => new TellReviewsDue()),
        new("planning.follow-ups-due", QuarterHourly, () => new TellFollowUpsDue()),
        new("planning.updates-required", QuarterHourly, () => new TellUpdatesRequired()),
        new("planning.exemptions-ending", "0 10 6 * * ?", () => new TellExemptionsEnding()),
        new("planning.indicators-off-track", "0 20 6 * * ?", () => new TellIndicatorsOffTrack()),
    ];

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModule<PlanningDbContext, PlanningEventMap>(typeof(OslPlan).Assembly, new ResourceManager("Osl.Planning.Resources.Texts", typeof(PlanningModule).Assembly));
        services.AddScoped<IPersonRecords, PlanningRecords>();
        services.AddScoped<PlanReferences>();
        services.AddScoped<PlanCalendar>();
        services.AddScoped<PlanEntry>();
        services.AddScoped<FirstYear>();
        services.AddScoped<MeasureChecks>();
        services.AddScoped<NoticeBoard>();
        services.AddScoped<CentreSweep>();
        services.AddScoped<ActivityCount>();
    }

    public void MapEndpoints(IEndpointRouteBuilder api)
    {
        PlanEndpoints.Map(api);
        PlanPartEndpoints.Map(api);
        MeasureEndpoints.Map(api);
        ReviewEndpoints.Map(api);
        UpdateDemandEndpoints.Map(api);
        FollowUpEndpoints.Map(api);
        FundingProjectEndpoints.Map(api);
        PlanningReferenceEndpoints.Map(api);
    }
}
