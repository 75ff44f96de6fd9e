using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.Funding;

namespace Osl.Planning.Domain.Plans;

/// <summary>What its author writes about a measure. A draft may leave gaps; PLA-02 closes them when it is submitted.</summary>
internal sealed record MeasureContent
{
    public required string Title { get; init; }

    public required GoalId GoalId { get; init; }

    public IReadOnlyList<MunicipalityId> MunicipalityIds { get; init; } = [];

    public StatutoryKind? Kind { get; init; }

    public OslComponent? Component { get; init; }

    public IReadOnlyList<OslTool> Tools { get; init; } = [];

    public OslStrategy? Strategy { get; init; }

    /// <summary>To whom it is addressed: a community, never a person.</summary>
    public IReadOnlyList<CommunityId> CommunityIds { get; init; } = [];

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? Manner { get; init; }

    public StaffMemberId? ResponsibleId { get; init; }

    public IReadOnlyList<StaffMemberId> CoWorkerIds { get; init; } = [];

    public IReadOnlyList<Guid> PartnerIds { get; init; } = [];

    public IReadOnlyList<string> PartnerLabels { get; init; } = [];

    public decimal? Budget { get; init; }

    public FundingProjectId? FundingProjectId { get; init; }

    public IReadOnlyList<Principle> Principles { get; init; } = [];

    public WorkForm? WorkForm { get; init; }
}
