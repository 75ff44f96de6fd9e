using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Application.Plans;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Application.Measures;

/// <summary>Checks what a measure refers to, and that its author's right reaches its communities; tells the centre's legal regime.</summary>
internal sealed class MeasureChecks(PlanReferences references, IReads<CentreCopy> centres, RequestScope scope)
{
    public async Task<LegalRegime?> Check(MeasureContent content, CancellationToken ct)
    {
        await references.RequireCommunities(content.CommunityIds, ct);
        foreach (var community in content.CommunityIds)
        {
            scope.RequireCommunity(Rights.WritePlans, community);
        }

        IReadOnlyList<StaffMemberId> responsible = content.ResponsibleId is { } one ? [one] : [];
        await references.RequireStaff(responsible, _ => "/responsibleId", ct);
        await references.RequireStaff(content.CoWorkerIds, PlanReferences.At("coWorkerIds"), ct);
        await references.RequireProject(content.FundingProjectId, ct);
        return (await centres.FirstOrDefault(centres.All, ct))?.Regime;
    }
}
