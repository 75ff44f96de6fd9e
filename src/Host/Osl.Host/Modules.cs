using Osl.Access;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Modules;
using Osl.Diagnosis;
using Osl.Host.Scheduling;
using Osl.Notifications;
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
        new NotificationsModule(),
        new SchedulingModule(),
    ];
}
