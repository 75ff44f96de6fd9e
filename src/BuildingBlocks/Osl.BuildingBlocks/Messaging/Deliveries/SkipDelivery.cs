using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Messaging.Deliveries;

/// <summary>Gives a delivery up: it is done without an effect, and its stream goes on.</summary>
/// <param name="Reason">Why, in words that name no person; it stays with the delivery and in the audit log.</param>
[Permission(MessagingModule.Manage)]
internal sealed record SkipDelivery(string Id, string Reason) : ICommand<Done>
{
    internal sealed class Validator : AbstractValidator<SkipDelivery>
    {
        public Validator()
        {
            RuleFor(skip => skip.Id).MaximumLength(TextLimits.Line);
            RuleFor(skip => skip.Reason).NotEmpty().MaximumLength(TextLimits.Line);
        }
    }

    internal sealed class Handler(MessagingDbContext context, OpenDeliveries deliveries, DeliveryAudit audit, TimeProvider clock) : ICommandHandler<SkipDelivery, Done>
    {
        public async Task<Done> Handle(SkipDelivery request, CancellationToken cancellationToken)
        {
            var key = DeliveryKey.Parse(request.Id);
            var happened = await deliveries.EventOf(key, cancellationToken);
            var now = clock.GetUtcNow();
            var skipped = await context.Set<InboxMessage>()
                .Where(delivery => delivery.Seq == key.Seq && delivery.Consumer == key.Consumer && delivery.DoneAt == null && delivery.Lease == null)
                .ExecuteUpdateAsync(
                    update => update.SetProperty(delivery => delivery.DoneAt, now).SetProperty(delivery => delivery.SkipReason, request.Reason),
                    cancellationToken);
            DeliveryRules.SkippedWhenOpen.Require(skipped == 1);
            audit.Note(happened, request.Reason);
            return Done.Value;
        }
    }
}

/// <summary>The body of a skip.</summary>
/// <param name="Reason">Why, in words that name no person.</param>
internal sealed record SkipReason(string Reason) : IExample<SkipReason>
{
    public static SkipReason Example { get; } = new("The plan that it speaks of was taken back on 2 March.");
}
