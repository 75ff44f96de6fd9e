using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Domain.Updates;

/// <summary>
/// A plan must answer a material change of the conclusions it was drafted from (CUS Act Art. 20(2)):
/// by a new version in force, or by a reasoned decision that none is needed.
/// </summary>
internal sealed class UpdateDemand : AggregateRoot<UpdateDemandId>
{
    private UpdateDemand()
    {
    }

    /// <summary>The version in force when the conclusions changed.</summary>
    public PlanId PlanId { get; private set; }

    public PlanFamilyId FamilyId { get; private set; }

    public DiagnosisId DiagnosisId { get; private set; }

    public IReadOnlyList<ConclusionId> ConclusionIds { get; private set; } = [];

    /// <summary>What changed, in the words of the diagnosis.</summary>
    public string ChangeReason { get; private set; } = "";

    public DateOnly RaisedOn { get; private set; }

    public DateOnly DecideBy { get; private set; }

    public UpdateDemandState State { get; private set; }

    /// <summary>Why no update is needed.</summary>
    public string? Decision { get; private set; }

    public StaffMemberId? DecidedById { get; private set; }

    public DateOnly? SettledOn { get; private set; }

    public PlanId? UpdatedByPlanId { get; private set; }

    public static UpdateDemand Raise(
        UpdateDemandId id,
        OslPlan plan,
        DiagnosisId diagnosis,
        IEnumerable<ConclusionId> changed,
        string reason,
        DateOnly today,
        int daysToDecide)
    {
        var demand = new UpdateDemand
        {
            PlanId = plan.Id,
            FamilyId = plan.FamilyId,
            DiagnosisId = diagnosis,
            ChangeReason = reason,
            RaisedOn = today,
            DecideBy = today.AddDays(daysToDecide),
            ConclusionIds = [.. changed.Distinct()],
        };
        demand.Identify(id, plan.CentreId);
        return demand;
    }

    public bool IsOverdue(DateOnly today) => State == UpdateDemandState.Open && DecideBy < today;

    /// <summary>Decides that the plan stays as it is. A late decision is still a decision, and shows that it was late.</summary>
    public void DecideNoUpdate(string? reason, StaffMemberId by, DateOnly today)
    {
        CommonRules.RequireState(State, UpdateDemandState.Open);
        UpdateRules.DecidedInTime.Require(!string.IsNullOrWhiteSpace(reason), "/reason");
        State = UpdateDemandState.NotNeeded;
        Decision = reason;
        DecidedById = by;
        SettledOn = today;
        Raise(new PlanUpdateSettled(PlanId, DiagnosisId, Updated: false));
    }

    /// <summary>Whether a version that enters into force answers this demand.</summary>
    public bool IsAnsweredBy(OslPlan version) =>
        State == UpdateDemandState.Open
        && version.FamilyId == FamilyId
        && (version.UpdateDemandId == Id || ConclusionIds.Any(version.ConclusionIds.Contains));

    public void SettleBy(OslPlan version, DateOnly today)
    {
        CommonRules.RequireState(State, UpdateDemandState.Open);
        State = UpdateDemandState.Updated;
        UpdatedByPlanId = version.Id;
        SettledOn = today;
        Raise(new PlanUpdateSettled(PlanId, DiagnosisId, Updated: true));
    }
}
