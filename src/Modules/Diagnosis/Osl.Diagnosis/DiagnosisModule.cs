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
using Osl.Diagnosis.Application;
using Osl.Diagnosis.Application.Consultations;
using Osl.Diagnosis.Application.Diagnoses;
using Osl.Diagnosis.Application.Discussions;
using Osl.Diagnosis.Application.IntegrationEvents;
using Osl.Diagnosis.Application.Jobs;
using Osl.Diagnosis.Application.Recognition;
using Osl.Diagnosis.Application.Resources;
using Osl.Diagnosis.Domain.Communities;
using Osl.Diagnosis.Endpoints;
using Osl.Diagnosis.Infrastructure;
using Osl.People.Contracts;
using Osl.Planning.Contracts;

namespace Osl.Diagnosis;

/// <summary>Diagnosis: the communities, the recognition of their needs and potential, consultations and diagnoses (CUS Act Art. 21, 32(1)).</summary>
public sealed class DiagnosisModule : IModule
{
    public string Name => "diagnosis";

    public IReadOnlyList<PermissionDefinition> Permissions =>
    [
        new(Rights.ReadCommunities, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Animator, Roles.Specialist, Roles.VolunteerCoordinator, Roles.ServicesOrganizer, Roles.SocialWorker, Roles.Director, Roles.CentreAdmin),
        new(Rights.WriteCommunities, Roles.OrganizerOsl, Roles.TeamCoordinator),
        new(Rights.ReadJournal, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Animator, Roles.Specialist, Roles.SocialWorker, Roles.ServicesOrganizer, Roles.Director),
        new(Rights.WriteJournal, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Animator, Roles.SocialWorker, Roles.ServicesOrganizer),
        new(Rights.ReadResources, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Animator, Roles.Specialist, Roles.VolunteerCoordinator, Roles.SocialWorker, Roles.ServicesOrganizer, Roles.Director),
        new(Rights.WriteResources, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Animator),
        new(Rights.ReadSurveys, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.ServicesOrganizer, Roles.Director),
        new(Rights.WriteSurveys, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.ServicesOrganizer),
        new(Rights.ReadConsultations, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.ServicesOrganizer, Roles.Director),
        new(Rights.WriteConsultations, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.ServicesOrganizer),
        new(Rights.CollectVoices, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Animator, Roles.ServicesOrganizer),
        new(Rights.ReadDiagnoses, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.ServicesOrganizer, Roles.Director),
        new(Rights.WriteDiagnoses, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.ServicesOrganizer),
        new(Rights.AdoptDiagnoses, Roles.OrganizerOsl, Roles.ServicesOrganizer, Roles.Director),
    ];

    public IReadOnlyList<ConsumerDefinition> Consumers =>
    [
        new("diagnosis.municipalities", typeof(MunicipalityJoined), typeof(CopyMunicipality)),

        // One name for all three: a consumer hears the facts of a stream in their order.
        new("diagnosis.plans", typeof(PlanEnteredIntoForce), typeof(TakeUpNeeds)),
        new("diagnosis.plans", typeof(PlanSuperseded), typeof(ReleaseSupersededPlan)),
        new("diagnosis.plans", typeof(PlanClosed), typeof(ReleaseClosedPlan)),
        new("diagnosis.people", typeof(PersonErased), typeof(ForgetPerson)),
        new("diagnosis.people", typeof(PersonsMerged), typeof(FollowMergedPerson)),
        new("diagnosis.opened-places", typeof(PlaceOpened), typeof(MapOpenedPlace)),
        new("diagnosis.evidence", typeof(ActivityHeld), typeof(TakeActivityAsEvidence)),
        new("diagnosis.evidence", typeof(AttendanceRecorded), typeof(CorrectEvidence)),
    ];

    public IReadOnlyList<JobDefinition> Jobs =>
    [
        new("diagnosis.expiring-diagnoses", "0 10 5 * * ?", () => new TellExpiringDiagnoses()),
    ];

    public IReadOnlyList<ParameterDefinition> Parameters => Application.Parameters.All;

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModule<DiagnosisDbContext, DiagnosisEventMap>(typeof(Community).Assembly, new ResourceManager("Osl.Diagnosis.Resources.Texts", typeof(DiagnosisModule).Assembly));
        services.AddScoped<KnownRecords>();
        services.AddScoped<IPersonRecords, DiagnosisRecords>();
        services.AddScoped<KnownSources>();
        services.AddScoped<KnownProblems>();
        services.AddScoped<ResourceContents>();
        services.AddScoped<ConsultationContents>();
        services.AddScoped<DiagnosisContents>();
        services.AddScoped<ConclusionContents>();
    }

    public void MapEndpoints(IEndpointRouteBuilder api)
    {
        CommunityEndpoints.Map(api);
        FieldNoteEndpoints.Map(api);
        RecognitionEndpoints.Map(api);
        NeedEndpoints.Map(api);
        ProblemEndpoints.Map(api);
        ResourceEndpoints.Map(api);
        DiscussionEndpoints.Map(api);
        SurveyEndpoints.Map(api);
        ConsultationEndpoints.Map(api);
        OpinionEndpoints.Map(api);
        VoteEndpoints.Map(api);
        DiagnosisEndpoints.Map(api);
        EvidenceEndpoints.Map(api);
    }
}
