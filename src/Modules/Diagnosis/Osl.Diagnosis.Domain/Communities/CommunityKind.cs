namespace Osl.Diagnosis.Domain.Communities;

/// <summary>Follows from what the community has: units, categories, or both.</summary>
internal enum CommunityKind
{
    Territorial,
    Categorial,
    TerritorialAndCategorial,
}
