using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Catalogue;

/// <summary>How often what a centre's public catalogue shows has changed: who knows the number knows without a further look that nothing is new.</summary>
internal sealed class CatalogueEdition : ICentreOwned
{
    private CatalogueEdition()
    {
    }

    public CentreId CentreId { get; private set; }

    public long Number { get; private set; }

    /// <summary>The centre is suspended, and shows nothing.</summary>
    public bool IsHidden { get; private set; }

    public void Hide(bool hidden) => IsHidden = hidden;

    public static CatalogueEdition First(CentreId centre) => new() { CentreId = centre, Number = 1 };
}
