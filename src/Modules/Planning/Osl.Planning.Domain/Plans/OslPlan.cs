using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.References;
using Osl.Planning.Domain.Updates;

namespace Osl.Planning.Domain.Plans;

/// <summary>
/// One version of a plan of organising the local community (plan OSL, CUS Act Art. 20): drafted by the organizer from
/// conclusions, approved by someone else, in force for its period, updated by a further version.
/// The Act names no approver and no period, so both are the centre's own custom.
/// </summary>
internal sealed partial class OslPlan : AggregateRoot<PlanId>
{
    private readonly List<PlanSection> sections = [];
    private readonly List<Citation> citations = [];
    private readonly List<Goal> goals = [];
    private readonly List<Measure> measures = [];
    private readonly List<Indicator> indicators = [];
    private readonly List<Attachment> attachments = [];
    private readonly List<Remark> remarks = [];

    private OslPlan()
    {
    }

    public PlanFamilyId FamilyId { get; private set; }

    public int VersionNumber { get; private set; }

    public PlanState State { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>The title as a search compares it.</summary>
    public string TitleFolded { get; private set; } = "";

    /// <summary>The title as lists sort it.</summary>
    public string TitleSortKey { get; private set; } = "";

    public DateOnly PeriodFrom { get; private set; }

    public DateOnly PeriodTo { get; private set; }

    public Period Period => new(PeriodFrom, PeriodTo);

    /// <summary>Rests on the first-year exemption (Art. 76(2), 77(2)) for at least one municipality.</summary>
    public bool Transitional { get; private set; }

    public StaffMemberId AuthorId { get; private set; }

    public DateTimeOffset DraftedAt { get; private set; }

    public StaffMemberId? SubmittedById { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    public StaffMemberId? ApprovedById { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    public DateOnly? InForceFrom { get; private set; }

    public DateOnly? InForceTo { get; private set; }

    /// <summary>The version that this one updates.</summary>
    public PlanId? UpdatesPlanId { get; private set; }

    public string? UpdateReason { get; private set; }

    public UpdateDemandId? UpdateDemandId { get; private set; }

    public PlanId? SupersededById { get; private set; }

    public string? ClosingNote { get; private set; }

    public IReadOnlyCollection<PlanSection> Sections => sections;

    public IReadOnlyList<ConclusionId> ConclusionIds { get; private set; } = [];

    public IReadOnlyCollection<Citation> Citations => citations;

    public IReadOnlyCollection<Goal> Goals => goals;

    public IReadOnlyCollection<Measure> Measures => measures;

    public IEnumerable<Measure> MeasuresInOrder => measures.OrderBy(measure => measure.Number);

    public IReadOnlyCollection<Indicator> Indicators => indicators;

    public IReadOnlyCollection<Attachment> Attachments => attachments;

    public IReadOnlyCollection<Remark> Remarks => remarks;

    public IEnumerable<MunicipalityId> MunicipalityIds => sections.Select(section => section.MunicipalityId);

    /// <summary>Drafts the first version of a plan.</summary>
    public static OslPlan Draft(PlanId id, CentreId centre, PlanContent content, int longestMonths, StaffMemberId author, DateTimeOffset at)
    {
        var plan = new OslPlan
        {
            FamilyId = new PlanFamilyId(id.Value),
            VersionNumber = 1,
            AuthorId = author,
            DraftedAt = at,
        };
        plan.Identify(id, centre);
        plan.Write(content, longestMonths);
        return plan;
    }

    private void RequireInForce() => CommonRules.RequireState(State, PlanState.InForce, PlanState.UnderUpdate);
}
