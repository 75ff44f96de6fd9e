using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.BuildingBlocks.Messaging.Delivery;

/// <summary>
/// Gives the events of a batch to their consumers in one transaction: the done marks, all the handlers' changes and what they tell on,
/// or nothing. Each delivery has a scope of its own and sees what those before it saved.
/// </summary>
internal sealed class DeliveryTransaction(
    IServiceScopeFactory scopes, ConsumerCatalogue consumers, IMessagingDialect dialect, ModuleContexts contexts, OutboxSignal signal)
{
    /// <returns>False when one of the leases went to somebody else, and nothing was done.</returns>
    /// <exception cref="DeliveryException">A handler failed, and nothing was done.</exception>
    public async Task<bool> Run(IReadOnlyList<ClaimedDelivery> batch, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestScope>().ActAs(Actor.System);
        await using var context = contexts.For(ConsumerOf(batch[0]).Handler, scope.ServiceProvider);
        var told = false;
        using (await context.Dialect.EnterWrite(ct))
        {
            await using var transaction = await context.Database.BeginTransactionAsync(ct);
            if (!await dialect.Fence(context, batch, ct))
            {
                return false;
            }

            told = await HandleAll(batch, context, ct);
            await transaction.CommitAsync(ct);
        }

        if (told)
        {
            signal.Raise();
        }

        return true;
    }

    private async Task<bool> HandleAll(IReadOnlyList<ClaimedDelivery> batch, ModuleDbContext context, CancellationToken ct)
    {
        context.Shared = true;
        var told = false;
        try
        {
            for (var i = 0; i < batch.Count; i++)
            {
                using var activity = DeliveryTrace.Start(batch[i]);
                try
                {
                    told |= await Handle(batch[i], context, ct);
                }
                catch (Exception failure)
                {
                    activity.SetStatus(ActivityStatusCode.Error);
                    throw new DeliveryException(i, failure);
                }

                context.ChangeTracker.Clear();
            }

            return told;
        }
        finally
        {
            context.Shared = false;
        }
    }

    private async Task<bool> Handle(ClaimedDelivery delivery, ModuleDbContext context, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (services, consumer) = (scope.ServiceProvider, ConsumerOf(delivery));
        var request = services.GetRequiredService<RequestScope>();
        request.ActAs(Actor.SystemIn(delivery.CentreId is { } centre ? new CentreId(centre) : null));
        request.Operation = consumer.Name;
        request.Shared = context;
        var unit = services.GetRequiredService<UnitsOfWork>().For(consumer.Handler);
        await consumer.Handle(services, delivery.Payload, ct);
        return await unit.Save(ct);
    }

    private Consumer ConsumerOf(ClaimedDelivery delivery) =>
        consumers.Find(delivery.Consumer, delivery.Name) ?? throw new InvalidOperationException($"{delivery.Consumer} does not handle {delivery.Name} any more.");
}

/// <summary>One delivery of a batch failed, and with it the batch's transaction.</summary>
/// <param name="at">Which one.</param>
internal sealed class DeliveryException(int at, Exception cause) : Exception($"Delivery {at} of a batch failed.", cause)
{
    public int At => at;
}
