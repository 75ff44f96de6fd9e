using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Reviews;

/// <summary>A review of a plan.</summary>
internal readonly record struct PlanReviewId(Guid Value) : ITypedId<PlanReviewId>
{
    public static PlanReviewId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
