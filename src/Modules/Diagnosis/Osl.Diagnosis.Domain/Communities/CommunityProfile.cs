namespace Osl.Diagnosis.Domain.Communities;

/// <summary>What the register holds of a community; its kind follows from its units and categories.</summary>
internal sealed record CommunityProfile(
    string Name,
    IReadOnlyList<TerritoryUnit> TerritoryUnits,
    IReadOnlyList<CommunityCategory> Categories,
    int? PopulationEstimate,
    IReadOnlyList<DisadvantageFlag> DisadvantageFlags,
    string? PowerMapNotes);
