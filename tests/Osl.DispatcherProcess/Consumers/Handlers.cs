using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Contracts;
using Osl.BuildingBlocks.Domain;
using Osl.DispatcherProcess.Ledgers;

namespace Osl.DispatcherProcess.Consumers;

/// <summary>Writes down each note; fails on poison as long as nobody cured it, after having written.</summary>
internal sealed class RecordNotes(IRecords<Effect> effects, Faults faults) : INotificationHandler<Noted>
{
    public const string Consumer = "conformance.notes";

    public async Task Handle(Noted notification, CancellationToken cancellationToken)
    {
        effects.Add(notification.EffectOn(Consumer));
        await faults.Meet(notification, cancellationToken);
    }
}

/// <summary>Keeps copies, which tell on.</summary>
internal sealed class KeepCopies(IRepository<Copy> copies, Faults faults) : INotificationHandler<Noted>
{
    public const string Consumer = "conformance.copies";

    public async Task Handle(Noted notification, CancellationToken cancellationToken)
    {
        var id = CopyId.Of(notification.LedgerId);
        var copy = faults.LooksPast() ? null : await copies.Find(id, cancellationToken);
        if (copy is null)
        {
            copy = Copy.Of(id, new CentreId(notification.CentreId!.Value));
            copies.Add(copy);
        }

        copy.Take(notification.Number, notification.StreamPosition);
    }
}

/// <summary>Hears what a delivery told.</summary>
internal sealed class RecordCopies(IRecords<Effect> effects) : INotificationHandler<Copied>
{
    public const string Consumer = "conformance.echoes";

    public Task Handle(Copied notification, CancellationToken cancellationToken)
    {
        effects.Add(notification.EffectOn(Consumer));
        return Task.CompletedTask;
    }
}

internal static class Effects
{
    public static Effect EffectOn(this IntegrationEvent happened, string consumer) => new()
    {
        CentreId = new CentreId(happened.CentreId!.Value),
        Consumer = consumer,
        EventId = happened.EventId,
        StreamId = happened is Noted noted ? noted.LedgerId : ((Copied)happened).CopyId,
        StreamPosition = happened.StreamPosition,
    };
}
