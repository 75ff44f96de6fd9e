using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Application.Specifications;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.Sending;

/// <summary>Settles, centre by centre, what waits to be sent without sending it: in a restored database, for it went out before.</summary>
[SystemOnly]
internal sealed record SettleWaiting : ISweep
{
    internal sealed class Handler(IReads<Notification> notifications, ISystemSender system) : ISweepHandler<SettleWaiting>
    {
        public async Task<Done> Handle(SettleWaiting request, CancellationToken cancellationToken)
        {
            var centres = notifications.AcrossCentres.Where(one => one.SettledAt == null).Select(one => one.CentreId).Distinct();
            foreach (var centre in await notifications.List(centres, cancellationToken))
            {
                while ((await system.Send(centre, new SettleWaitingOfCentre(), cancellationToken)).More)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }
            }

            return Done.Value;
        }
    }
}

/// <summary>The same for some of one centre's messages.</summary>
[SystemOnly]
internal sealed record SettleWaitingOfCentre : ICommand<Settled>
{
    private const int AtATime = 200;

    internal sealed class Handler(IRepository<Notification> notifications, TimeProvider clock) : ICommandHandler<SettleWaitingOfCentre, Settled>
    {
        public async Task<Settled> Handle(SettleWaitingOfCentre request, CancellationToken cancellationToken)
        {
            var waiting = await notifications.List(new Unsettled(), cancellationToken);
            var now = clock.GetUtcNow();
            waiting.ForEach(one => one.Suppress(now));
            return new(waiting.Count == AtATime);
        }
    }

    private sealed class Unsettled : Specification<Notification>
    {
        public Unsettled() => Query.Where(one => one.SettledAt == null).OrderBy(one => one.QueuedAt).Take(AtATime);
    }
}

/// <summary>Whether there is more to settle.</summary>
internal sealed record Settled(bool More);
