using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Resources;

namespace Osl.Diagnosis.Application.Resources;

/// <summary>Checks what a resource refers to.</summary>
internal sealed class ResourceContents(KnownRecords known)
{
    public async Task<ResourceContent> Of(ResourceFields fields, CancellationToken ct)
    {
        var municipality = Ids.Typed<MunicipalityId>(fields.MunicipalityId);
        if (municipality is { } named)
        {
            await known.RequireWithinCentre([named], _ => "/municipalityId", ct);
        }

        return fields.ToContent(municipality, await known.Communities(fields.CommunityIds, ct));
    }
}
