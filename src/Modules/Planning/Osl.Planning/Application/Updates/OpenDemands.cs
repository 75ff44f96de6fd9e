using Osl.BuildingBlocks.Application.Specifications;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.Updates;

namespace Osl.Planning.Application.Updates;

/// <summary>The demands that a plan has not answered yet.</summary>
internal sealed class OpenDemands : Specification<UpdateDemand>
{
    public OpenDemands(PlanFamilyId family) => Query.Where(demand => demand.FamilyId == family && demand.State == UpdateDemandState.Open);
}
