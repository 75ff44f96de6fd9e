using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Updates;

namespace Osl.Planning.Application.Updates;

/// <summary>A demand that a plan be updated, because conclusions changed materially (CUS Act Art. 20(2)).</summary>
/// <param name="PlanId">The version that was in force when they changed.</param>
/// <param name="ChangeReason">What changed, in the words of the diagnosis.</param>
/// <param name="DecideBy">The last day for an update or a reasoned decision against one.</param>
/// <param name="Decision">Why no update is needed.</param>
/// <param name="UpdatedByPlanId">The version that answered it.</param>
internal sealed record UpdateDemandResponse(
    Guid Id,
    long Version,
    Guid PlanId,
    Guid FamilyId,
    Guid DiagnosisId,
    IReadOnlyList<Guid> ConclusionIds,
    string ChangeReason,
    DateOnly RaisedOn,
    DateOnly DecideBy,
    UpdateDemandState State,
    bool Overdue,
    string? Decision,
    Guid? DecidedById,
    DateOnly? SettledOn,
    Guid? UpdatedByPlanId) : IVersioned, IExample<UpdateDemandResponse>
{
    public static UpdateDemandResponse Of(UpdateDemand demand, DateOnly today) => new(
        demand.Id.Value,
        demand.Version,
        demand.PlanId.Value,
        demand.FamilyId.Value,
        demand.DiagnosisId.Value,
        [.. demand.ConclusionIds.Select(id => id.Value)],
        demand.ChangeReason,
        demand.RaisedOn,
        demand.DecideBy,
        demand.State,
        demand.IsOverdue(today),
        demand.Decision,
        demand.DecidedById?.Value,
        demand.SettledOn,
        demand.UpdatedByPlanId?.Value);

    public static UpdateDemandResponse Example { get; } = new(
        Examples.Demand,
        1,
        Examples.Plan,
        Examples.Plan,
        Examples.Diagnosis,
        [Examples.Conclusion],
        "Przybyło samotnych seniorów",
        new DateOnly(2026, 7, 1),
        new DateOnly(2026, 7, 31),
        UpdateDemandState.Open,
        false,
        null,
        null,
        null,
        null);
}
