using Osl.BuildingBlocks.Domain;

namespace Osl.DispatcherProcess.Ledgers;

/// <summary>What another module would keep of a ledger. It tells on each change, so that deliveries cause events themselves.</summary>
internal sealed class Copy : AggregateRoot<CopyId>
{
    private Copy()
    {
    }

    public int LastNumber { get; private set; }

    public int Taken { get; private set; }

    public long SourcePosition { get; private set; }

    public static Copy Of(CopyId id, CentreId centre)
    {
        var copy = new Copy();
        copy.Identify(id, centre);
        return copy;
    }

    public void Take(int number, long position)
    {
        if (position <= SourcePosition)
        {
            return;
        }

        (LastNumber, SourcePosition) = (number, position);
        Taken++;
        Raise(new CopyTaken(Id, number));
    }
}

/// <summary>Not the ledger's own id: a stream is one aggregate's.</summary>
internal readonly record struct CopyId(Guid Value) : ITypedId<CopyId>
{
    public static CopyId From(Guid value) => new(value);

    public static CopyId Of(Guid ledger)
    {
        var bytes = ledger.ToByteArray();
        bytes[15] ^= 0xFF;
        return new CopyId(new Guid(bytes));
    }
}

internal sealed record CopyTaken(CopyId Copy, int Number) : IDomainEvent;
