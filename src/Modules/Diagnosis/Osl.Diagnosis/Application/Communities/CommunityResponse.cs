using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Communities;

namespace Osl.Diagnosis.Application.Communities;

/// <summary>A community as the register has it.</summary>
internal sealed record CommunityResponse(
    Guid Id,
    long Version,
    string Name,
    CommunityKind Kind,
    CommunityStatus Status,
    ActivityStage ActivityStage,
    int? PopulationEstimate,
    IReadOnlyList<TerritoryUnitInput> TerritoryUnits,
    IReadOnlyList<CategoryInput> Categories,
    IReadOnlyList<DisadvantageFlag> DisadvantageFlags,
    string? PowerMapNotes,
    IReadOnlyList<StageChangeResponse> StageChanges,
    DateTimeOffset RegisteredAt,
    DateTimeOffset? ArchivedAt,
    string? ArchiveReason) : IVersioned, IExample<CommunityResponse>
{
    public static CommunityResponse Of(Community c) => new(
        c.Id.Value,
        c.Version,
        c.Name,
        c.Kind,
        c.Status,
        c.ActivityStage,
        c.PopulationEstimate,
        [.. c.TerritoryUnits.Select(unit => new TerritoryUnitInput(unit.Level, unit.Name, unit.MunicipalityId.Value, unit.Teryt))],
        [.. c.Categories.Select(category => new CategoryInput(category.Code, category.Label))],
        c.DisadvantageFlags,
        c.PowerMapNotes,
        [.. c.StageChanges.Select(change => new StageChangeResponse(change.From, change.To, change.Evidence, change.ObservedOn, change.RecordedAt))],
        c.RegisteredAt,
        c.ArchivedAt,
        c.ArchiveReason);

    public static CommunityResponse Example { get; } = new(
        Guid.Parse("0190a1b2-0000-7000-8000-0000000000c1"),
        1,
        "Seniorzy na Osiedlu Słonecznym",
        CommunityKind.TerritorialAndCategorial,
        CommunityStatus.Registered,
        ActivityStage.Dormant,
        420,
        RegisterCommunity.Example.TerritoryUnits!,
        RegisterCommunity.Example.Categories!,
        [DisadvantageFlag.Ageing],
        null,
        [],
        new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero),
        null,
        null);
}

/// <summary>A move between activity stages, and what was seen that justifies it.</summary>
internal sealed record StageChangeResponse(ActivityStage From, ActivityStage To, string Evidence, DateOnly ObservedOn, DateTimeOffset RecordedAt);
