using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Messaging.Deliveries;

/// <summary>Lets a parked delivery be tried anew, with all its attempts.</summary>
[Permission(MessagingModule.Manage)]
internal sealed record RetryDelivery(string Id) : ICommand<Done>
{
    internal sealed class Validator : AbstractValidator<RetryDelivery>
    {
        public Validator() => RuleFor(retry => retry.Id).MaximumLength(TextLimits.Line);
    }

    internal sealed class Handler(MessagingDbContext context, OpenDeliveries deliveries, DeliveryAudit audit) : ICommandHandler<RetryDelivery, Done>
    {
        public async Task<Done> Handle(RetryDelivery request, CancellationToken cancellationToken)
        {
            var key = DeliveryKey.Parse(request.Id);
            var happened = await deliveries.EventOf(key, cancellationToken);
            var retried = await context.Set<InboxMessage>()
                .Where(delivery => delivery.Seq == key.Seq && delivery.Consumer == key.Consumer && delivery.DoneAt == null && delivery.ParkedAt != null)
                .ExecuteUpdateAsync(
                    update => update.SetProperty(delivery => delivery.ParkedAt, (DateTimeOffset?)null).SetProperty(delivery => delivery.Attempts, 0).SetProperty(delivery => delivery.NotBefore, DateTimeOffset.UnixEpoch),
                    cancellationToken);
            DeliveryRules.RetriedWhenParked.Require(retried == 1);
            audit.Note(happened, null);
            return Done.Value;
        }
    }
}
