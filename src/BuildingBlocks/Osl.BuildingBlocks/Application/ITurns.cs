namespace Osl.BuildingBlocks.Application;

/// <summary>
/// Lets those who want the same thing come one at a time, in the order in which they asked: the last place, the same hall, the same hour of a leader.
/// What they decide by is read after the turn has come. A turn ends with the transaction; who takes several takes them in one call.
/// </summary>
/// <typeparam name="TOwner">A type of the module whose transaction it is; turns of different types never meet.</typeparam>
public interface ITurns<TOwner>
    where TOwner : class
{
    /// <summary>Waits until no other command holds any of these turns.</summary>
    Task Take(CancellationToken ct, params IReadOnlyCollection<Guid> of);
}
