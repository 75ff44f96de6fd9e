using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Jobs;
using Osl.BuildingBlocks.Messaging;

namespace Osl.BuildingBlocks.Modules;

/// <summary>The door of a module: the one public type, and the one list of everything that it brings.</summary>
public interface IModule
{
    /// <summary>Lower case; also the database schema and the first part of permissions, consumers, jobs and parameters.</summary>
    string Name { get; }

    void AddServices(IServiceCollection services, IConfiguration configuration);

    void MapEndpoints(IEndpointRouteBuilder api);

    IReadOnlyList<ConsumerDefinition> Consumers => [];

    IReadOnlyList<JobDefinition> Jobs => [];

    /// <summary>Sweeps for a database that was restored and has caught up: what waits to be sent now went out before it was lost.</summary>
    IReadOnlyList<Func<ISweep>> AfterRestore => [];

    IReadOnlyList<PermissionDefinition> Permissions => [];

    IReadOnlyList<ParameterDefinition> Parameters => [];
}

/// <summary>A right, and the roles that have it until a centre says otherwise.</summary>
/// <param name="Code">Module, resource and deed: diagnosis.communities.write.</param>
public sealed record PermissionDefinition(string Code, params IReadOnlyList<string> DefaultRoles);

/// <summary>The roles of a centre (DOMAIN 2.6).</summary>
public static class Roles
{
    public const string Resident = "Resident";
    public const string Volunteer = "Volunteer";
    public const string Representative = "Representative";
    public const string Animator = "Animator";
    public const string Specialist = "Specialist";
    public const string VolunteerCoordinator = "VolunteerCoordinator";
    public const string OrganizerOsl = "OrganizerOSL";
    public const string TeamCoordinator = "TeamCoordinator";
    public const string IpusCoordinator = "IpusCoordinator";
    public const string SocialWorker = "SocialWorker";
    public const string ServicesOrganizer = "ServicesOrganizer";
    public const string Director = "Director";
    public const string CentreAdmin = "CentreAdmin";
    public const string Dpo = "DPO";
    public const string PlatformOperator = "PlatformOperator";

    public static readonly IReadOnlyList<string> All =
    [
        Resident, Volunteer, Representative, Animator, Specialist, VolunteerCoordinator, OrganizerOsl, TeamCoordinator,
        IpusCoordinator, SocialWorker, ServicesOrganizer, Director, CentreAdmin, Dpo, PlatformOperator,
    ];
}
