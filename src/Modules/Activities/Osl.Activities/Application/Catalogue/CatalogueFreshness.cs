using System.Globalization;
using Osl.Activities.Domain.Catalogue;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Catalogue;

/// <summary>
/// Tells what a catalogue's content depends on: the edition, and the day, which moves what lies ahead. It is read before the content:
/// a change in between gives the content an older tag, and is then seen as new.
/// </summary>
internal sealed class CatalogueFreshness(IReads<CatalogueEdition> editions, TimeProvider clock)
{
    /// <param name="also">What else it depends on.</param>
    /// <exception cref="NotFoundException">There is no such centre, or it is suspended.</exception>
    public async Task<string> Tag(Freshness asked, CancellationToken ct, string also = "")
    {
        var edition = await editions.First(editions.All.Where(one => !one.IsHidden), ct);
        return asked.Tag(string.Create(CultureInfo.InvariantCulture, $"{edition.CentreId}|{edition.Number}|{WarsawCalendar.Today(clock):O}|{also}"));
    }
}
