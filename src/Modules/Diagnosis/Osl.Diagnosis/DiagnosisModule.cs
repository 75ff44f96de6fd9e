using System.Resources;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Modules;
using Osl.Diagnosis.Application;
using Osl.Diagnosis.Application.IntegrationEvents;
using Osl.Diagnosis.Domain.Communities;
using Osl.Diagnosis.Endpoints;
using Osl.Diagnosis.Infrastructure;

namespace Osl.Diagnosis;

/// <summary>Diagnosis: the communities, the recognition of their needs and potential, consultations and diagnoses (CUS Act Art. 21, 32(1)).</summary>
public sealed class DiagnosisModule : IModule
{
    public string Name => "diagnosis";

    public IReadOnlyList<PermissionDefinition> Permissions =>
    [
        new(Rights.ReadCommunities, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Animator, Roles.Specialist, Roles.VolunteerCoordinator, Roles.ServicesOrganizer, Roles.SocialWorker, Roles.Director, Roles.CentreAdmin),
        new(Rights.WriteCommunities, Roles.OrganizerOsl, Roles.TeamCoordinator),
    ];

    public void AddServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddModule<DiagnosisDbContext, DiagnosisEventMap>(typeof(Community).Assembly, new ResourceManager("Osl.Diagnosis.Resources.Texts", typeof(DiagnosisModule).Assembly));

    public void MapEndpoints(IEndpointRouteBuilder api) => CommunityEndpoints.Map(api);
}
