using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Communities;

internal static class CommunityRules
{
    public static readonly Rule UnitOrCategory =
        new("DIA-01", "A territorial community needs at least one territorial unit, a categorial one at least one category.");

    public static readonly Rule NoActiveMeasures =
        new("DIA-10", "A community with active plan measures cannot be archived.", RuleKind.Conflict);

    public static readonly Rule StageMoves =
        new("DIA-13", "The activity stage changes to another stage than the present one.");

    public static readonly Rule StageNeedsEvidence =
        new("DIA-14", "A change of the activity stage needs a note of its evidence.");

    public static readonly Rule ArchivedTakesNothing =
        new("DIA-21", "Nothing new is recorded of an archived community.", RuleKind.Conflict);

    /// <summary>Refuses units outside the municipalities that joined the centre (CUS Act Art. 9, 16).</summary>
    public static void RequireWithin(IReadOnlyList<TerritoryUnit> units, IReadOnlyCollection<MunicipalityId> municipalities)
    {
        for (var i = 0; i < units.Count; i++)
        {
            References.MunicipalityOfTheCentre.Require(
                municipalities.Contains(units[i].MunicipalityId), $"/territoryUnits/{i}/municipalityId");
        }
    }
}
