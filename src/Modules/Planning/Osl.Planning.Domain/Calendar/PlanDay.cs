using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Domain.Calendar;

/// <summary>
/// A day on which a municipality's plan is the one in force. The key (centre, municipality, day) is unique in the database,
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

    public static PlanDay Of(OslPlan plan, MunicipalityId municipality, DateOnly day) =>
        new() { CentreId = plan.CentreId, MunicipalityId = municipality, Day = day, PlanId = plan.Id };

    /// <summary>The day passes to the version that supersedes the plan.</summary>
    public void PassTo(OslPlan plan) => PlanId = plan.Id;
}
