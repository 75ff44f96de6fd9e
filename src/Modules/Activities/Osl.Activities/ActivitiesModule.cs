using System.Resources;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Osl.Access.Contracts;
using Osl.Activities.Application;
using Osl.Activities.Application.IntegrationEvents;
using Osl.Activities.Domain.References;
using Osl.Activities.Infrastructure;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Jobs;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Modules;
using Osl.Diagnosis.Contracts;
using Osl.People.Contracts;

namespace Osl.Activities;

/// <summary>Activities: what the community does, with whom and where: activities and series, clubs and groups, places, campaigns and initiatives (CUS Act Art. 32(3)–(4)).</summary>
public sealed class ActivitiesModule : IModule
{
    public string Name => "activities";

    public IReadOnlyList<PermissionDefinition> Permissions =>
    [
    ];

    public IReadOnlyList<ParameterDefinition> Parameters => ActivitiesParameters.All;

    /// <summary>One consumer hears all of a stream's events, so that it hears them in their order.</summary>
    public IReadOnlyList<ConsumerDefinition> Consumers =>
    [
        new("activities.community-copies", typeof(CommunityRegistered), typeof(CopyCommunity)),
        new("activities.community-copies", typeof(CommunityArchived), typeof(ArchiveCommunityCopy)),
        new("activities.staff-copies", typeof(StaffMemberChanged), typeof(CopyStaffMember)),
        new("activities.people", typeof(PersonChanged), typeof(CopyPerson)),
    ];

    public IReadOnlyList<JobDefinition> Jobs =>
    [
    ];

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModule<ActivitiesDbContext, ActivitiesEventMap>(typeof(CommunityCopy).Assembly, new ResourceManager("Osl.Activities.Resources.Texts", typeof(ActivitiesModule).Assembly));
    }

    public void MapEndpoints(IEndpointRouteBuilder api)
    {
    }
}
