using Osl.Access;
using Osl.Activities;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Modules;
using Osl.Diagnosis;
using Osl.Host.Scheduling;
using Osl.Notifications;
using Osl.People;
using Osl.Planning;

namespace Osl.Host;

/// <summary>The modules of this host: one line each.</summary>
internal static class Modules
{
    public static readonly IReadOnlyList<IModule> All =
    [
        new MessagingModule(),
        new AccessModule(),
        new DiagnosisModule(),
        new PlanningModule(),
        new PeopleModule(),
        new ActivitiesModule(),
        new NotificationsModule(),
        new SchedulingModule(),
    ];
}
