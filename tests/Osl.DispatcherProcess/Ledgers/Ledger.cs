using Osl.BuildingBlocks.Domain;

namespace Osl.DispatcherProcess.Ledgers;

/// <summary>A source of events: each note is one, in the order in which they were taken.</summary>
internal sealed class Ledger : AggregateRoot<LedgerId>
{
    private Ledger()
    {
    }

    public int Notes { get; private set; }

    public static Ledger Open(LedgerId id, CentreId centre)
    {
        var ledger = new Ledger();
        ledger.Identify(id, centre);
        return ledger;
    }

    public void Note(bool poison = false) => Raise(new NoteTaken(Id, ++Notes, poison));
}

internal readonly record struct LedgerId(Guid Value) : ITypedId<LedgerId>
{
    public static LedgerId From(Guid value) => new(value);
}

internal sealed record NoteTaken(LedgerId Ledger, int Number, bool Poison) : IDomainEvent;
