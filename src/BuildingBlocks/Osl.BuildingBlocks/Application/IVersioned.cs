namespace Osl.BuildingBlocks.Application;

/// <summary>A response whose ETag is the version of the aggregate behind it.</summary>
public interface IVersioned
{
    long Version { get; }
}
