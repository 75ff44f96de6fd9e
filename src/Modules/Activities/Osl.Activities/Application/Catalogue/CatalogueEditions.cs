using Osl.Activities.Domain.Catalogue;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Catalogue;

/// <summary>The editions of catalogues; a centre of which nothing was shown yet gets its first.</summary>
internal sealed class CatalogueEditions(IRecords<CatalogueEdition> editions)
{
    public async Task<CatalogueEdition> Of(Guid centre, CancellationToken ct)
    {
        var id = new CentreId(centre);
        var edition = await editions.Find(one => one.CentreId == id, ct);
        if (edition is null)
        {
            edition = CatalogueEdition.First(id);
            editions.Add(edition);
        }

        return edition;
    }
}
