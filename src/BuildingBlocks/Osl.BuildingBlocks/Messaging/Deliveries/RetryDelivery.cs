using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Messaging.Deliveries;

/// <summary>Lets a parked delivery be tried anew, with all its attempts.</summary>
[Permission(MessagingModule.Manage)]
internal sealed record RetryDelivery(string Consumer, long Seq) : ICommand<Done>
{
    internal sealed class Validator : AbstractValidator<RetryDelivery>
    {
        public Validator() => RuleFor(retry => retry.Consumer).MaximumLength(TextLimits.Name);
    }

    internal sealed class Handler(MessagingDbContext context, OpenDeliveries deliveries, DeliveryAudit audit) : ICommandHandler<RetryDelivery, Done>
    {
        public async Task<Done> Handle(RetryDelivery request, CancellationToken cancellationToken)
        {
            var happened = await deliveries.EventOf(request.Consumer, request.Seq, cancellationToken);
            var retried = await context.Set<InboxMessage>()
                .Where(delivery => delivery.Seq == request.Seq && delivery.Consumer == request.Consumer && delivery.DoneAt == null && delivery.ParkedAt != null)
                .ExecuteUpdateAsync(
                    update => update.SetProperty(delivery => delivery.ParkedAt, (DateTimeOffset?)null).SetProperty(delivery => delivery.Attempts, 0).SetProperty(delivery => delivery.NotBefore, DateTimeOffset.UnixEpoch),
                    cancellationToken);
            DeliveryRules.RetriedWhenParked.Require(retried == 1);
            audit.Note(happened, null);
            return Done.Value;
        }
    }
}
