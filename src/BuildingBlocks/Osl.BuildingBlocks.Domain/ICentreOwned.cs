namespace Osl.BuildingBlocks.Domain;

/// <summary>Belongs to one centre, and is invisible to every other.</summary>
public interface ICentreOwned
{
    CentreId CentreId { get; }
}
