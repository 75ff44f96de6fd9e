using Osl.BuildingBlocks.Application.Specifications;
using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Application.Needs;

/// <summary>The needs with these ids.</summary>
internal sealed class NeedsOf : Specification<Need>
{
    public NeedsOf(IReadOnlyList<NeedId> ids) => Query.Where(need => ids.Contains(need.Id));
}
