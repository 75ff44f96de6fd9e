using System.Resources;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Osl.Access.Application;
using Osl.Access.Application.Accounts;
using Osl.Access.Application.IntegrationEvents;
using Osl.Access.Application.Letters;
using Osl.Access.Application.Parameters;
using Osl.Access.Application.Roles;
using Osl.Access.Application.Sessions;
using Osl.Access.Application.Staff;
using Osl.Access.Domain.Centres;
using Osl.Access.Endpoints;
using Osl.Access.Infrastructure;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Jobs;
using Osl.BuildingBlocks.Modules;
using Osl.BuildingBlocks.Tenancy;
using Named = Osl.BuildingBlocks.Modules.Roles;

namespace Osl.Access;

/// <summary>Access: centres, legal parameters, staff with their posts and rights, accounts and sessions, the audit log (CUS Act Art. 9, 22, 23, 33, 50).</summary>
public sealed class AccessModule : IModule
{
    public string Name => "access";

    public IReadOnlyList<PermissionDefinition> Permissions =>
    [
        new(Rights.CreateCentres, Named.PlatformOperator),
        new(Rights.ListCentres, Named.PlatformOperator),
        new(Rights.SuspendCentres, Named.PlatformOperator),
        new(Rights.ReadCentre, Named.OrganizerOsl, Named.TeamCoordinator, Named.Animator, Named.Specialist, Named.VolunteerCoordinator, Named.IpusCoordinator, Named.ServicesOrganizer, Named.SocialWorker, Named.Director, Named.CentreAdmin, Named.Dpo, Named.PlatformOperator),
        new(Rights.WriteCentre, Named.CentreAdmin, Named.Director),
        new(Rights.WriteMunicipalities, Named.CentreAdmin, Named.PlatformOperator),
        new(Rights.InviteAdministrators, Named.PlatformOperator),
        new(Rights.ReadParameters, Named.OrganizerOsl, Named.TeamCoordinator, Named.ServicesOrganizer, Named.VolunteerCoordinator, Named.Director, Named.CentreAdmin, Named.Dpo, Named.PlatformOperator),
        new(Rights.WriteParameters, Named.CentreAdmin, Named.PlatformOperator),
        new(Rights.ReadStaff, Named.OrganizerOsl, Named.TeamCoordinator, Named.VolunteerCoordinator, Named.Director, Named.CentreAdmin),
        new(Rights.WriteStaff, Named.CentreAdmin),
        new(Rights.ReadEvidence, Named.Director, Named.CentreAdmin),
        new(Rights.WriteEvidence, Named.Director, Named.CentreAdmin),
        new(Rights.ReadClearances, Named.VolunteerCoordinator, Named.Director),
        new(Rights.WriteClearances, Named.VolunteerCoordinator, Named.Director),
        new(Rights.ReadTeams, Named.OrganizerOsl, Named.TeamCoordinator, Named.Animator, Named.Specialist, Named.VolunteerCoordinator, Named.ServicesOrganizer, Named.Director, Named.CentreAdmin),
        new(Rights.WriteTeams, Named.TeamCoordinator, Named.Director, Named.CentreAdmin),
        new(Rights.ReadRoles, Named.CentreAdmin, Named.Director, Named.Dpo),
        new(Rights.WriteRoles, Named.CentreAdmin),
        new(Rights.ReadInvitations, Named.CentreAdmin),
        new(Rights.WriteInvitations, Named.CentreAdmin),
        new(Rights.ReadAccounts, Named.CentreAdmin),
        new(Rights.WriteAccounts, Named.CentreAdmin),
        new(Rights.ReadContacts, Named.OrganizerOsl, Named.TeamCoordinator, Named.Animator, Named.Specialist, Named.SocialWorker, Named.VolunteerCoordinator, Named.Director),
        new(Rights.WriteContacts, Named.OrganizerOsl, Named.TeamCoordinator, Named.Animator, Named.Specialist, Named.SocialWorker, Named.VolunteerCoordinator, Named.Director),
        new(Rights.RouteContacts, Named.TeamCoordinator, Named.Director),
        new(Rights.ReadAudit, Named.Dpo),
    ];

    public IReadOnlyList<ParameterDefinition> Parameters => AccessParameters.All;

    public IReadOnlyList<JobDefinition> Jobs =>
    [
        new("access.letters", "0/15 * * * * ?", () => new WriteLetters(), Sends: true),
        new("access.staff-changes", "0 5 0 * * ?", () => new AnnounceStaffChanges()),
        new("access.old-sessions", "0 20 3 * * ?", () => new ForgetOldSessions()),
    ];

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModule<AccessDbContext, AccessEventMap>(typeof(Centre).Assembly, new ResourceManager("Osl.Access.Resources.Texts", typeof(AccessModule).Assembly));
        services.AddSingleton(AccessSettings.Read(configuration));
        services.AddSingleton<Lookups>();
        services.AddSingleton<Steps>();
        services.AddSingleton<IPasswords, IdentityPasswords>();
        services.AddSingleton<Throttle>();
        services.AddSingleton<BootstrapCode>();
        services.AddSingleton<Credentials>();
        services.AddSingleton<SessionIssue>();
        services.AddSingleton<RoleMatrix>();
        services.AddSingleton<Holders>();
        services.AddSingleton<Wording>();
        services.AddSingleton<DeclaredParameters>();
        services.AddSingleton<ParameterValues>();
        services.AddSingleton<ParameterRows>();
        services.AddSingleton<ParameterCache>();
        services.AddScoped<OwnAccount>();
        services.AddScoped<Standing>();
        services.AddScoped<Administrators>();
        services.AddScoped<Qualification>();
        services.AddScoped<ILegalParameters, LegalParametersService>();
        services.AddSingleton<IContactDirectory, StaffContacts>();
        services.AddSingleton<ISessionAuthenticator, SessionAuthenticator>();
        services.AddHostedService<BootstrapAnnouncement>();
    }

    public void MapEndpoints(IEndpointRouteBuilder api)
    {
        CentreEndpoints.Map(api);
        CentreContactEndpoints.Map(api);
        ParameterEndpoints.Map(api);
        StaffEndpoints.Map(api);
        TeamEndpoints.Map(api);
        RoleEndpoints.Map(api);
        InvitationEndpoints.Map(api);
        AccountEndpoints.Map(api);
        SessionEndpoints.Map(api);
        PasswordEndpoints.Map(api);
        TwoFactorEndpoints.Map(api);
        ContactRequestEndpoints.Map(api);
        AuditEndpoints.Map(api);
    }
}
