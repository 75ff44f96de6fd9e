using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Localization;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.Plans.Differences;

namespace Osl.Planning.Application.Plans;

/// <summary>What changed between two versions of one plan; without a version to compare with, the one that this one updates.</summary>
[Permission(Rights.ReadPlans)]
internal sealed record ComparePlans(Guid PlanId, Guid? Against) : IQuery<PlanDiffResponse>
{
    internal sealed class Handler(IReads<OslPlan> plans, Texts texts) : IQueryHandler<ComparePlans, PlanDiffResponse>
    {
        public async Task<PlanDiffResponse> Handle(ComparePlans request, CancellationToken cancellationToken)
        {
            var after = await plans.Whole(request.PlanId, cancellationToken);
            var against = request.Against ?? after.UpdatesPlanId?.Value ?? throw new NotFoundException("earlier version");
            var before = await plans.Whole(against, cancellationToken);
            if (before.FamilyId != after.FamilyId)
            {
                throw new InvalidFieldException("?against", "unknown_reference");
            }

            return PlanDiffResponse.Of(before, after, texts);
        }
    }
}

/// <summary>The difference of two versions of a plan.</summary>
internal sealed record PlanDiffResponse(Guid BeforeId, int BeforeVersionNumber, Guid AfterId, int AfterVersionNumber, IReadOnlyList<PlanChangeResponse> Changes)
    : IExample<PlanDiffResponse>
{
    public static PlanDiffResponse Of(OslPlan before, OslPlan after, Texts texts) => new(
        before.Id.Value,
        before.VersionNumber,
        after.Id.Value,
        after.VersionNumber,
        [.. PlanDiff.Between(before, after).Select(change => PlanChangeResponse.Of(change, texts))]);

    public static PlanDiffResponse Example { get; } = new(
        Examples.Plan,
        1,
        Guid.Parse("0190a1b2-0000-7000-8000-0000000000fb"),
        2,
        [new PlanChangeResponse(ChangeKind.Changed, PlanPart.Measure, Examples.Measure, "Klub aktywnego seniora", [new FieldChangeResponse("to", "Do", ["2026-11-30"], ["2026-12-15"])])]);
}

/// <summary>A part of the plan that was added, removed or changed.</summary>
/// <param name="LineageId">What the part is called in every version; null for the plan itself.</param>
/// <param name="Title">Its title in the later version, or in the earlier one where it was removed.</param>
/// <param name="Fields">What differs; a part that was added has no before, one that was removed no after.</param>
internal sealed record PlanChangeResponse(ChangeKind Kind, PlanPart Part, Guid? LineageId, string Title, IReadOnlyList<FieldChangeResponse> Fields)
{
    public static PlanChangeResponse Of(PlanChange change, Texts texts) => new(
        change.Kind,
        change.Part,
        change.LineageId,
        change.Title,
        [.. change.Fields.Select(field => new FieldChangeResponse(field.Field, texts.Of($"field.{field.Field}"), field.Before, field.After))]);
}

/// <summary>One field that differs.</summary>
/// <param name="Field">Its name in the API.</param>
/// <param name="Label">Its name for people, in the caller's language.</param>
internal sealed record FieldChangeResponse(string Field, string Label, IReadOnlyList<string> Before, IReadOnlyList<string> After);
