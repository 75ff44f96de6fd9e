using Osl.Access.Infrastructure;
using Osl.Activities.Infrastructure;
using Osl.BuildingBlocks.Messaging;
using Osl.Diagnosis.Infrastructure;
using Osl.Planning.Infrastructure;
using Osl.Notifications.Infrastructure;
using Osl.People.Infrastructure;

namespace Osl.Persistence.Sqlite.DesignTime;

internal sealed class MessagingFactory() : DesignTimeFactory<MessagingDbContext>("messaging", options => new MessagingDbContext(options));

internal sealed class DiagnosisFactory() : DesignTimeFactory<DiagnosisDbContext>("diagnosis", options => new DiagnosisDbContext(options));

internal sealed class NotificationsFactory() : DesignTimeFactory<NotificationsDbContext>("notifications", options => new NotificationsDbContext(options));

internal sealed class PlanningFactory() : DesignTimeFactory<PlanningDbContext>("planning", options => new PlanningDbContext(options));

internal sealed class AccessFactory() : DesignTimeFactory<AccessDbContext>("access", options => new AccessDbContext(options));

internal sealed class ActivitiesFactory() : DesignTimeFactory<ActivitiesDbContext>("activities", options => new ActivitiesDbContext(options));

internal sealed class PeopleFactory() : DesignTimeFactory<PeopleDbContext>("people", options => new PeopleDbContext(options));
