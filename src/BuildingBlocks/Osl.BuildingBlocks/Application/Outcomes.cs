using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Application;

/// <summary>What a command that creates answers with.</summary>
/// <param name="Id">The id of the new thing.</param>
/// <param name="Version">Its version, which is its ETag.</param>
public sealed record Created(Guid Id, long Version = 1);

/// <summary>What a command that changes answers with; the version is the saved one once the command is through.</summary>
public sealed class Changed(IAggregateRoot root)
{
    public long Version => root.Version;
}

/// <summary>What a command answers with when there is nothing to say.</summary>
public sealed record Done
{
    public static readonly Done Value = new();
}
