using System.Globalization;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Forms;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Catalogue;

/// <summary>Looks up the names of forms, in the caller's language, and of communities.</summary>
internal sealed class CatalogueNames(IReads<ActivityForm> forms, IReads<CommunityCopy> communities)
{
    public async Task<Names> Of(IReadOnlyCollection<CommunityActivity> activities, CancellationToken ct)
    {
        var codes = activities.Select(one => one.Form).Distinct().ToList();
        var ids = activities.SelectMany(one => one.CommunityIds).Distinct().ToList();
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        return new Names(
            (await forms.List(forms.All.Where(form => codes.Contains(form.Code)), ct)).ToDictionary(form => form.Code, form => english ? form.NameEn : form.NamePl),
            (await communities.List(communities.All.Where(one => ids.Contains(one.Id)), ct)).ToDictionary(one => one.Id, one => one.Name));
    }

    internal sealed record Names(IReadOnlyDictionary<string, string> Forms, IReadOnlyDictionary<CommunityId, string> Communities);
}
