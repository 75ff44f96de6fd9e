namespace Osl.BuildingBlocks.Application;

/// <summary>Where new ids come from: UUIDs of version 7, so that they sort by time.</summary>
public interface IIdSource
{
    Guid Next();
}

internal sealed class ClockedIdSource(TimeProvider clock) : IIdSource
{
    public Guid Next() => Guid.CreateVersion7(clock.GetUtcNow());
}
