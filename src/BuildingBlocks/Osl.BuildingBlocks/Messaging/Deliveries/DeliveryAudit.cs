using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.BuildingBlocks.Messaging.Deliveries;

/// <summary>Writes down which operator put his hand to which event.</summary>
internal sealed class DeliveryAudit(MessagingDbContext context, RequestScope scope, IIdSource ids, TimeProvider clock)
{
    public void Note(OutboxMessage happened, string? reason) =>
        context.Add(AuditEntries.Of(scope, ids.Next(), clock.GetUtcNow(), AuditAccess.Write, "Delivery", happened.EventId, centre: happened.CentreId, reason: reason));
}
