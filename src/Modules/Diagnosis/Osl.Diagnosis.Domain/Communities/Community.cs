using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Communities;

/// <summary>The people whom the organiser works with: those of a place, those who share a lot, or both at once.</summary>
internal sealed class Community : AggregateRoot<CommunityId>
{
    private readonly List<TerritoryUnit> territoryUnits = [];
    private readonly List<CommunityCategory> categories = [];
    private readonly List<StageChange> stageChanges = [];

    private Community()
    {
    }

    public string Name { get; private set; } = "";

    /// <summary>The name as a search compares it.</summary>
    public string NameFolded { get; private set; } = "";

    /// <summary>The name as lists sort it.</summary>
    public string NameSortKey { get; private set; } = "";

    public CommunityKind Kind { get; private set; }

    public CommunityStatus Status { get; private set; }

    public ActivityStage ActivityStage { get; private set; }

    /// <summary>The municipalities of its units; a categorial community may have none.</summary>
    public IReadOnlyList<MunicipalityId> MunicipalityIds { get; private set; } = [];

    public int? PopulationEstimate { get; private set; }

    public IReadOnlyList<DisadvantageFlag> DisadvantageFlags { get; private set; } = [];

    /// <summary>Who has influence here and how the forces lie (układ sił).</summary>
    public string? PowerMapNotes { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }

    public DateTimeOffset? ArchivedAt { get; private set; }

    public string? ArchiveReason { get; private set; }

    public IReadOnlyCollection<TerritoryUnit> TerritoryUnits => territoryUnits;

    public IReadOnlyCollection<CommunityCategory> Categories => categories;

    public IReadOnlyCollection<StageChange> StageChanges => stageChanges;

    public static Community Register(CommunityId id, CentreId centre, CommunityProfile profile, DateTimeOffset at)
    {
        var community = new Community { RegisteredAt = at };
        community.Identify(id, centre);
        community.Take(profile);
        community.Raise(new CommunityRegistered(id, community.Name, community.Kind, community.MunicipalityIds));
        return community;
    }

    public void Describe(CommunityProfile profile)
    {
        CommonRules.RequireState(Status, CommunityStatus.Registered, CommunityStatus.Active);
        Take(profile);
    }

    /// <summary>Work with the community has begun.</summary>
    public void Activate()
    {
        CommonRules.RequireState(Status, CommunityStatus.Registered);
        Status = CommunityStatus.Active;
    }

    public void ChangeStage(ActivityStage stage, string evidence, DateOnly observedOn, DateOnly today, DateTimeOffset at)
    {
        CommonRules.RequireState(Status, CommunityStatus.Active);
        CommunityRules.StageMoves.Require(stage != ActivityStage, "/stage");
        CommunityRules.StageNeedsEvidence.Require(!string.IsNullOrWhiteSpace(evidence), "/evidence");
        References.NotFromTheFuture.Require(observedOn <= today, "/observedOn");
        stageChanges.Add(new StageChange(ActivityStage, stage, evidence, observedOn, at));
        ActivityStage = stage;
    }

    public void Archive(string reason, bool hasActivePlanMeasures, DateTimeOffset at)
    {
        CommonRules.RequireState(Status, CommunityStatus.Registered, CommunityStatus.Active);
        CommunityRules.NoActiveMeasures.Require(!hasActivePlanMeasures);
        Status = CommunityStatus.Archived;
        ArchivedAt = at;
        ArchiveReason = reason;
        Raise(new CommunityArchived(Id));
    }

    private void Take(CommunityProfile profile)
    {
        CommunityRules.UnitOrCategory.Require(profile.TerritoryUnits.Count + profile.Categories.Count > 0, "/territoryUnits");
        Name = profile.Name;
        NameFolded = PolishText.Fold(profile.Name);
        NameSortKey = PolishText.SortKey(profile.Name);
        Kind = KindOf(profile);
        PopulationEstimate = profile.PopulationEstimate;
        DisadvantageFlags = [.. profile.DisadvantageFlags.Distinct()];
        PowerMapNotes = profile.PowerMapNotes;
        MunicipalityIds = [.. profile.TerritoryUnits.Select(unit => unit.MunicipalityId).Distinct()];
        territoryUnits.Clear();
        territoryUnits.AddRange(profile.TerritoryUnits.Distinct());
        categories.Clear();
        categories.AddRange(profile.Categories.Distinct());
    }

    private static CommunityKind KindOf(CommunityProfile profile) => profile switch
    {
        { TerritoryUnits.Count: > 0, Categories.Count: > 0 } => CommunityKind.TerritorialAndCategorial,
        { TerritoryUnits.Count: > 0 } => CommunityKind.Territorial,
        _ => CommunityKind.Categorial,
    };
}
