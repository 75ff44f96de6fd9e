using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Plans;

namespace Osl.Diagnosis.Application.Plans;

internal static class PlanCopies
{
    /// <summary>The copy of a plan; a new one where this module hears of it for the first time, whatever it hears first.</summary>
    public static async Task<PlanReference> Of(this IRecords<PlanReference> plans, Guid plan, Guid centre, CancellationToken ct)
    {
        var id = new PlanId(plan);
        if (await plans.Find(one => one.PlanId == id, ct) is { } known)
        {
            return known;
        }

        var copy = PlanReference.Of(id, new CentreId(centre));
        plans.Add(copy);
        return copy;
    }
}
