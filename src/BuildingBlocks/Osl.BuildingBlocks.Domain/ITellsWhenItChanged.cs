namespace Osl.BuildingBlocks.Domain;

/// <summary>An aggregate that tells when it was last changed; it is stamped with the time when it is saved, as with its version.</summary>
public interface ITellsWhenItChanged
{
    DateTimeOffset ChangedAt { get; }
}
