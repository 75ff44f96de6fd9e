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
using Osl.Notifications.Application;
using Osl.Notifications.Application.Announcing;
using Osl.Notifications.Application.Deliveries;
using Osl.Notifications.Application.Digests;
using Osl.Notifications.Application.IntegrationEvents;
using Osl.Notifications.Application.Retention;
using Osl.Notifications.Application.Sending;
using Osl.Notifications.Domain.Sending;
using Osl.Notifications.Endpoints;
using Osl.Notifications.Infrastructure;
using Osl.Notifications.Infrastructure.Mail;
using Osl.People.Contracts;
using Osl.Planning.Contracts;

namespace Osl.Notifications;

/// <summary>Notifications: who is told of what, by mail and inside the application, once; preferences, quiet hours, digests, the delivery log.</summary>
public sealed class NotificationsModule : IModule
{
    public string Name => "notifications";

    public IReadOnlyList<ConsumerDefinition> Consumers =>
    [
        new("notifications.staff-copies", typeof(StaffMemberChanged), typeof(CopyStaffMember)),
        new("notifications.revoked-sessions", typeof(SessionFamilyRevoked), typeof(TellOfRevokedSession)),
        new("notifications.submitted-plans", typeof(PlanSubmitted), typeof(TellOfSubmittedPlan)),
        new("notifications.returned-plans", typeof(PlanReturned), typeof(TellOfReturnedPlan)),
        new("notifications.approved-plans", typeof(PlanApproved), typeof(TellOfApprovedPlan)),
        new("notifications.due-reviews", typeof(PlanReviewDue), typeof(TellOfReviewDue)),
        new("notifications.overdue-reviews", typeof(PlanReviewOverdue), typeof(TellOfReviewOverdue)),
        new("notifications.held-reviews", typeof(PlanReviewHeld), typeof(CloseHeldReview)),
        new("notifications.due-follow-ups", typeof(FollowUpDue), typeof(TellOfFollowUpDue)),
        new("notifications.follow-ups", typeof(FollowUpChanged), typeof(CopyFollowUp)),
        new("notifications.required-updates", typeof(PlanUpdateRequired), typeof(TellOfRequiredUpdate)),
        new("notifications.settled-updates", typeof(PlanUpdateSettled), typeof(CloseSettledUpdate)),
        new("notifications.superseded-plans", typeof(PlanSuperseded), typeof(CloseSupersededPlan)),
        new("notifications.closed-plans", typeof(PlanClosed), typeof(CloseClosedPlan)),
        new("notifications.ending-exemptions", typeof(FirstYearExemptionEnding), typeof(TellOfEndingExemption)),
        new("notifications.indicators-off-track", typeof(IndicatorOffTrack), typeof(TellOfIndicatorOffTrack)),
        new("notifications.adopted-diagnoses", typeof(DiagnosisAdopted), typeof(TellOfAdoptedDiagnosis)),
        new("notifications.subject-requests", typeof(SubjectRequestDue), typeof(TellOfSubjectRequestDue)),
        new("notifications.subject-requests", typeof(SubjectRequestAnswered), typeof(CloseAnsweredRequest)),
        new("notifications.expiring-diagnoses", typeof(DiagnosisExpiring), typeof(TellOfExpiringDiagnosis)),
        new("notifications.enrolments", typeof(EnrolmentConfirmed), typeof(TellOfConfirmedEnrolment)),
        new("notifications.enrolments", typeof(EnrolmentWaitlisted), typeof(TellOfWaitlistedEnrolment)),
        new("notifications.enrolments", typeof(EnrolmentPromoted), typeof(TellOfPromotedEnrolment)),
        new("notifications.enrolments", typeof(EnrolmentReserved), typeof(TellOfReservedEnrolment)),
        new("notifications.enrolments", typeof(EnrolmentMoved), typeof(TellOfMovedEnrolment)),
        new("notifications.enrolments", typeof(EnrolmentReminded), typeof(TellOfRemindedEnrolment)),
        new("notifications.enrolments", typeof(EnrolmentWithdrawn), typeof(TellOfCancelledActivity)),
        new("notifications.people", typeof(PersonErased), typeof(ForgetPerson)),
        new("notifications.people", typeof(PersonsMerged), typeof(FollowMergedPerson)),
        new("notifications.dormant-groups", typeof(GroupDormant), typeof(TellOfDormantGroup)),
        new("notifications.awaited-settlements", typeof(SettlementAwaited), typeof(TellOfAwaitedSettlement)),
        new("notifications.awaited-standard-reviews", typeof(StandardReviewAwaited), typeof(TellOfAwaitedStandardReview)),
        new("notifications.incidents", typeof(IncidentReported), typeof(TellOfReportedIncident)),
        new("notifications.changed-conclusions", typeof(ConclusionsMateriallyChanged), typeof(TellOfChangedConclusions)),
    ];

    public IReadOnlyList<JobDefinition> Jobs =>
    [
        new("notifications.deliver", "0/10 * * * * ?", () => new DeliverNotifications(), Sends: true),
        new("notifications.morning-digests", "0 0/10 * * * ?", () => new SendMorningDigests()),
        new("notifications.clean-up", "0 50 3 * * ?", () => new CleanUpNotifications()),
    ];

    public IReadOnlyList<Func<ISweep>> AfterRestore => [() => new SettleWaiting()];

    public IReadOnlyList<PermissionDefinition> Permissions => [new(Rights.ReadDeliveries, Roles.CentreAdmin, Roles.Dpo)];

    IReadOnlyList<ParameterDefinition> IModule.Parameters => Parameters.All;

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModule<NotificationsDbContext, NotificationsEventMap>(
            typeof(Notification).Assembly, new ResourceManager("Osl.Notifications.Resources.Texts", typeof(NotificationsModule).Assembly));
        services.AddScoped<Announcer>();
        services.AddScoped<IPersonRecords, NotificationRecords>();
        services.AddSingleton<NotificationMetrics>();
        services.AddScoped<Agenda>();
        services.AddScoped<LetterBox>();
        services.AddScoped<PostRound>();
        var mail = MailSettings.Read(configuration);
        services.AddSingleton<IMailer>(string.IsNullOrEmpty(mail.SmtpHost) ? new FolderMailer(mail) : new SmtpMailer(mail));
        services.AddScoped<ISecretPost, SecretPost>();
    }

    public void MapEndpoints(IEndpointRouteBuilder api)
    {
        NotificationEndpoints.Map(api);
        PreferenceEndpoints.Map(api);
        DeliveryEndpoints.Map(api);
    }
}
