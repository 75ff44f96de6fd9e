using System.Resources;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Osl.Activities.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Jobs;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Modules;
using Osl.People.Application;
using Osl.People.Application.IntegrationEvents;
using Osl.People.Application.Consents;
using Osl.People.Application.Contacts;
using Osl.People.Application.Duplicates;
using Osl.People.Application.Erasure;
using Osl.People.Application.Export;
using Osl.People.Application.Holds;
using Osl.People.Application.Persons;
using Osl.People.Application.Purposes;
using Osl.People.Application.Requests;
using Osl.People.Application.Retention;
using Osl.People.Domain.Persons;
using Osl.People.Endpoints;
using Osl.People.Infrastructure;

namespace Osl.People;

/// <summary>People: who is on file, how they are reached, and what they agreed to (GDPR Art. 5–17).</summary>
public sealed class PeopleModule : IModule
{
    public string Name => "people";

    public IReadOnlyList<PermissionDefinition> Permissions =>
    [
        new(Rights.ReadPersons, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Animator, Roles.Specialist, Roles.VolunteerCoordinator, Roles.Dpo),
        new(Rights.WritePersons, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Animator, Roles.Specialist, Roles.VolunteerCoordinator),
        new(Rights.WriteConsents, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Animator, Roles.Specialist, Roles.VolunteerCoordinator),
        new(Rights.MergePersons, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.VolunteerCoordinator),
        new(Rights.ExportPersons, Roles.Dpo),
        new(Rights.ErasePersons, Roles.Dpo),
        new(Rights.RestrictPersons, Roles.Dpo),
        new(Rights.ReadRequests, Roles.Dpo, Roles.Director),
        new(Rights.RegisterRequests, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Animator, Roles.Specialist, Roles.VolunteerCoordinator, Roles.Dpo),
        new(Rights.WriteRequests, Roles.Dpo),
        new(Rights.ReadRetention, Roles.Dpo, Roles.Director, Roles.CentreAdmin),
        new(Rights.WriteRetention, Roles.Dpo),
        new(Rights.ReadPurposes, Roles.OrganizerOsl, Roles.TeamCoordinator, Roles.Animator, Roles.Specialist, Roles.VolunteerCoordinator, Roles.Director, Roles.CentreAdmin, Roles.Dpo),
        new(Rights.WritePurposes, Roles.CentreAdmin, Roles.Dpo),
    ];

    public IReadOnlyList<ParameterDefinition> Parameters => PeopleParameters.All;

    /// <summary>One consumer hears all of a stream's events, so that it hears them in their order.</summary>
    public IReadOnlyList<ConsumerDefinition> Consumers =>
    [
        new("people.holds", typeof(EnrolmentConfirmed), typeof(TieConfirmedEnrolment)),
        new("people.holds", typeof(EnrolmentMoved), typeof(MoveTie)),
        new("people.holds", typeof(EnrolmentWithdrawn), typeof(UntieWithdrawnEnrolment)),
    ];

    public IReadOnlyList<JobDefinition> Jobs =>
    [
        new("people.majority", "0 10 0 * * ?", () => new AnnounceMajority()),
        new("people.lapsed-consents", "0 15 0 * * ?", () => new LapseConsents()),
        new("people.subject-requests", "0 0 6 * * ?", () => new RemindOfSubjectRequests()),
        new("people.retention", "0 30 2 1 * ?", () => new EraseOverdue()),
    ];

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModule<PeopleDbContext, PeopleEventMap>(typeof(Person).Assembly, new ResourceManager("Osl.People.Resources.Texts", typeof(PeopleModule).Assembly));
        services.AddScoped<Majority>();
        services.AddScoped<KnownPurposes>();
        services.AddScoped<SoughtDuplicates>();
        services.AddScoped<CentreRules>();
        services.AddScoped<Eraser>();
        services.AddScoped<Ties>();
        services.AddScoped<IPersonRecords, PeopleRecords>();
        services.AddSingleton<IPersonDirectory, PersonDirectory>();
    }

    public void MapEndpoints(IEndpointRouteBuilder api)
    {
        PersonEndpoints.Map(api);
        ConsentEndpoints.Map(api);
        ConsentPurposeEndpoints.Map(api);
        DuplicateEndpoints.Map(api);
        DataProtectionEndpoints.Map(api);
        SubjectRequestEndpoints.Map(api);
    }
}
