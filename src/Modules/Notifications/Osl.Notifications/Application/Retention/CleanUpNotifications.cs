using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Notifications.Domain.Recipients;

namespace Osl.Notifications.Application.Retention;

/// <summary>Forgets, centre by centre, what was told so long ago that nobody needs it (GDPR Art. 5(1)(e)).</summary>
[SystemOnly]
internal sealed record CleanUpNotifications : ISweep
{
    internal sealed class Handler(IReads<Recipient> staff, ISystemSender system) : ISweepHandler<CleanUpNotifications>
    {
        public async Task<Done> Handle(CleanUpNotifications request, CancellationToken cancellationToken)
        {
            foreach (var centre in await staff.List(staff.AcrossCentres.Select(one => one.CentreId).Distinct(), cancellationToken))
            {
                await Forget(centre, cancellationToken);
            }

            return Done.Value;
        }

        private async Task Forget(CentreId centre, CancellationToken ct)
        {
            while ((await system.Send(centre, new ForgetOldNotifications(), ct)).More)
            {
                ct.ThrowIfCancellationRequested();
            }
        }
    }
}
