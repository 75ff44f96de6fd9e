using Osl.BuildingBlocks.Contracts;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.DispatcherProcess.Ledgers;

namespace Osl.DispatcherProcess.Consumers;

[EventName("conformance.noted.v1")]
internal sealed record Noted : IntegrationEvent
{
    public required Guid LedgerId { get; init; }

    public required int Number { get; init; }

    public bool Poison { get; init; }
}

[EventName("conformance.copied.v1")]
internal sealed record Copied : IntegrationEvent
{
    public required Guid CopyId { get; init; }

    public required int Number { get; init; }
}

internal sealed class ConformanceEventMap : IEventMap
{
    public IntegrationEvent? Map(IDomainEvent happened) => happened switch
    {
        NoteTaken e => new Noted { LedgerId = e.Ledger.Value, Number = e.Number, Poison = e.Poison },
        CopyTaken e => new Copied { CopyId = e.Copy.Value, Number = e.Number },
        _ => null,
    };
}
