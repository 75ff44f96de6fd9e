using Osl.BuildingBlocks.Application;
using Osl.Planning.Application.Attachments;
using Osl.Planning.Application.Goals;
using Osl.Planning.Application.Indicators;
using Osl.Planning.Application.Measures;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.Plans;

/// <summary>One version of a plan, with all its parts.</summary>
/// <param name="FamilyId">The same for all versions of one plan.</param>
/// <param name="Transitional">Rests on the first-year exemption (CUS Act Art. 76(2), 77(2)).</param>
/// <param name="InForceFrom">First day in force; set by the approval.</param>
/// <param name="InForceTo">Last day in force.</param>
/// <param name="UpdatesPlanId">The version that this one updates.</param>
/// <param name="UpdateReason">Why it does (PLA-05).</param>
internal sealed record PlanResponse(
    Guid Id,
    long Version,
    Guid FamilyId,
    int VersionNumber,
    PlanState State,
    string Title,
    DateOnly PeriodFrom,
    DateOnly PeriodTo,
    bool Transitional,
    Guid AuthorId,
    DateTimeOffset DraftedAt,
    Guid? SubmittedById,
    DateTimeOffset? SubmittedAt,
    Guid? ApprovedById,
    DateTimeOffset? ApprovedAt,
    DateOnly? InForceFrom,
    DateOnly? InForceTo,
    Guid? UpdatesPlanId,
    string? UpdateReason,
    Guid? UpdateDemandId,
    Guid? SupersededById,
    string? ClosingNote,
    IReadOnlyList<SectionInput> Sections,
    IReadOnlyList<Guid> ConclusionIds,
    IReadOnlyList<CitationInput> Citations,
    IReadOnlyList<GoalResponse> Goals,
    IReadOnlyList<MeasureResponse> Measures,
    IReadOnlyList<IndicatorResponse> Indicators,
    IReadOnlyList<AttachmentResponse> Attachments,
    IReadOnlyList<RemarkResponse> Remarks) : IVersioned, IExample<PlanResponse>
{
    public static PlanResponse Of(OslPlan plan, DateOnly today, int tolerancePercent) => new(
        plan.Id.Value,
        plan.Version,
        plan.FamilyId.Value,
        plan.VersionNumber,
        plan.State,
        plan.Title,
        plan.PeriodFrom,
        plan.PeriodTo,
        plan.Transitional,
        plan.AuthorId.Value,
        plan.DraftedAt,
        plan.SubmittedById?.Value,
        plan.SubmittedAt,
        plan.ApprovedById?.Value,
        plan.ApprovedAt,
        plan.InForceFrom,
        plan.InForceTo,
        plan.UpdatesPlanId?.Value,
        plan.UpdateReason,
        plan.UpdateDemandId?.Value,
        plan.SupersededById?.Value,
        plan.ClosingNote,
        [.. plan.Sections.Select(section => new SectionInput(section.MunicipalityId.Value, section.Description))],
        [.. plan.ConclusionIds.Select(id => id.Value)],
        [.. plan.Citations.Select(citation => new CitationInput(citation.Kind, citation.ReferenceId, citation.Note))],
        [.. plan.Goals.Select(goal => GoalResponse.Of(plan, goal))],
        [.. plan.MeasuresInOrder.Select(measure => MeasureResponse.Of(plan.Version, measure))],
        [.. plan.Indicators.Select(indicator => IndicatorResponse.Of(plan, indicator, today, tolerancePercent))],
        [.. plan.Attachments.Select(one => AttachmentResponse.Of(plan, one))],
        [.. plan.Remarks.Select(remark => new RemarkResponse(remark.Id.Value, remark.Text, remark.By.Value, remark.At, remark.Answer))]);

    public static PlanResponse Example { get; } = new(
        Examples.Plan,
        7,
        Examples.Plan,
        1,
        PlanState.Submitted,
        PlanInput.Example.Title,
        PlanInput.Example.PeriodFrom,
        PlanInput.Example.PeriodTo,
        false,
        Examples.Organizer,
        new DateTimeOffset(2025, 12, 1, 8, 0, 0, TimeSpan.Zero),
        Examples.Organizer,
        new DateTimeOffset(2025, 12, 10, 8, 0, 0, TimeSpan.Zero),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        PlanInput.Example.Sections,
        [Examples.Conclusion],
        PlanInput.Example.Citations!,
        [GoalResponse.Example],
        [MeasureResponse.Example],
        [IndicatorResponse.Example],
        [AttachmentResponse.Example],
        [new RemarkResponse(Examples.Remark, RemarkInput.Example.Remark, Examples.Director, new DateTimeOffset(2025, 12, 5, 8, 0, 0, TimeSpan.Zero), AnswerInput.Example.Answer)]);
}

/// <summary>Why the plan was returned, and what its author answered.</summary>
internal sealed record RemarkResponse(Guid Id, string Remark, Guid ById, DateTimeOffset At, string? Answer);
