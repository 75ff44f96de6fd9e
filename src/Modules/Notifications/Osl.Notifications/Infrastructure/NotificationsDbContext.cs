using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Osl.BuildingBlocks.Persistence;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Infrastructure;

internal sealed class NotificationsDbContext(DbContextOptions<NotificationsDbContext> options) : ModuleDbContext(options)
{
    public override string Schema => "notifications";

    protected override IEnumerable<Assembly> ModelAssemblies => [typeof(Notification).Assembly, typeof(NotificationsDbContext).Assembly];
}
