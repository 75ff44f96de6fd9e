using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Communities;

/// <summary>A place that a community lives in.</summary>
/// <param name="Teryt">Identifier in the national register of territorial division, when known.</param>
internal sealed record TerritoryUnit(TerritoryLevel Level, string Name, MunicipalityId MunicipalityId, string? Teryt);
