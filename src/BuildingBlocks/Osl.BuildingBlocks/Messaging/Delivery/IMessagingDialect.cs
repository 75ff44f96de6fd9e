using Microsoft.EntityFrameworkCore;

namespace Osl.BuildingBlocks.Messaging.Delivery;

/// <summary>What the dispatcher asks of a database, each in one statement. One implementation a provider project.</summary>
public interface IMessagingDialect
{
    /// <summary>How many batches may run side by side: one where the database has one writer at a time.</summary>
    int MostParallel { get; }

    /// <summary>
    /// Leases deliveries that are due, not parked, of these consumers, and the oldest open one of their consumer and stream.
    /// A lease pushes "not before" forward and counts as an attempt; two hosts never get the same row.
    /// </summary>
    Task<List<ClaimedDelivery>> Claim(DbContext context, string[] consumers, int limit, Guid lease, TimeSpan leaseTime, CancellationToken ct);

    /// <summary>
    /// Leases, with heads that were just claimed, what stands next in their streams and was never tried. Nobody else can claim these
    /// as long as the head is open; whoever holds them delivers them in their order, and none after one that failed.
    /// </summary>
    Task<List<ClaimedDelivery>> Follow(DbContext context, IReadOnlyList<ClaimedDelivery> heads, int limit, TimeSpan leaseTime, CancellationToken ct);

    /// <summary>Marks deliveries of one claim done in the consumer's own transaction. False when a lease went to somebody else, and nothing may be done.</summary>
    Task<bool> Fence(DbContext context, IReadOnlyList<ClaimedDelivery> deliveries, CancellationToken ct);

    /// <summary>Gives a failed delivery back: due again after a while, or parked for an operator. What was claimed behind it in its stream is given back untried.</summary>
    Task Fail(DbContext context, ClaimedDelivery delivery, string error, TimeSpan backOff, bool park, CancellationToken ct);

    /// <summary>Gives back what was claimed under a lease and never tried.</summary>
    Task Release(DbContext context, Guid lease, CancellationToken ct);

    /// <summary>At start: frees what this host held when it was killed, where no other host can hold anything.</summary>
    Task ReleaseAbandoned(DbContext context, CancellationToken ct);

    /// <summary>Whether anything can be claimed now, or is under way on any host.</summary>
    Task<bool> HasWork(DbContext context, string[] consumers, CancellationToken ct);

    /// <summary>Tells the other hosts that there is something to claim.</summary>
    Task TellOthers(DbContext context, CancellationToken ct);

    /// <summary>Hears of other hosts' events until cancelled. Throws when the connection is lost.</summary>
    /// <param name="heard">Called for each, and once as soon as the ear is open: what was told before was not heard.</param>
    Task Listen(DbContext context, Action heard, CancellationToken ct);
}
