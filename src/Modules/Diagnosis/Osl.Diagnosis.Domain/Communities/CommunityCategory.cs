namespace Osl.Diagnosis.Domain.Communities;

/// <summary>What the members of a categorial community share; the label says it in the centre's own words.</summary>
internal sealed record CommunityCategory(CategoryCode Code, string? Label);
