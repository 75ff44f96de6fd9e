using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Domain.Calendar;

/// <summary>
/// A day on which a municipality's plan is the one in force. A municipality and a day are unique in the database,
/// which makes PLA-07 hold whoever approves at the same moment.
/// </summary>
internal sealed class PlanDay : ICentreOwned
{
    private PlanDay()
    {
    }

    public CentreId CentreId { get; private set; }

    public MunicipalityId MunicipalityId { get; private set; }

    public DateOnly Day { get; private set; }

    public PlanId PlanId { get; private set; }

    public PlanFamilyId FamilyId { get; private set; }

    /// <summary>All days on which an approved version is to be in force, in each of its municipalities.</summary>
    public static IEnumerable<PlanDay> Of(OslPlan plan)
    {
        for (var day = plan.InForceFrom!.Value; day <= plan.InForceTo; day = day.AddDays(1))
        {
            foreach (var municipality in plan.MunicipalityIds)
            {
                yield return new() { CentreId = plan.CentreId, MunicipalityId = municipality, Day = day, PlanId = plan.Id, FamilyId = plan.FamilyId };
            }
        }
    }
}
