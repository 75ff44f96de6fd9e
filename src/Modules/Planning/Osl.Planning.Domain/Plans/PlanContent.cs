using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Domain.Plans;

/// <summary>What its author writes about a plan as a whole.</summary>
internal sealed record PlanContent(
    string Title,
    Period Period,
    IReadOnlyList<SectionContent> Sections,
    IReadOnlyList<ConclusionId> ConclusionIds,
    IReadOnlyList<CitationContent> Citations);

/// <summary>What the plan says of one municipality (CUS Act Art. 20(4)).</summary>
internal sealed record SectionContent(MunicipalityId MunicipalityId, string? Description);

/// <summary>A consultation, a vote or an official answer that the plan refers to.</summary>
internal sealed record CitationContent(CitationKind Kind, Guid ReferenceId, string? Note);
