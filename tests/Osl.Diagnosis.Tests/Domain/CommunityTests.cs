using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Communities;

namespace Osl.Diagnosis.Tests.Domain;

public class CommunityTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly MunicipalityId Gmina = new(new Guid("00000000-0000-7000-8000-000000000001"));
    private static readonly TerritoryUnit Estate = new(TerritoryLevel.Estate, "Osiedle Zielone", Gmina, null);
    private static readonly CommunityCategory Seniors = new(CategoryCode.Seniors, null);

    [Fact]
    public void DIA_01_a_community_needs_a_unit_or_a_category() =>
        Refusal(() => Register([], [])).ShouldBe(("DIA-01", "/territoryUnits"));

    [Fact]
    public void DIA_01_a_territorial_community_needs_a_unit()
    {
        var community = Register([Estate], []);

        Refusal(() => community.Describe(Profile([], []))).ShouldBe(("DIA-01", "/territoryUnits"));
        community.TerritoryUnits.ShouldBe([Estate]);
    }

    [Fact]
    public void DIA_01_the_kind_follows_from_units_and_categories()
    {
        Register([Estate], []).Kind.ShouldBe(CommunityKind.Territorial);
        Register([], [Seniors]).Kind.ShouldBe(CommunityKind.Categorial);
        Register([Estate], [Seniors]).Kind.ShouldBe(CommunityKind.TerritorialAndCategorial);
    }

    [Fact]
    public void Registering_tells_the_municipalities_once_each()
    {
        var street = Estate with { Level = TerritoryLevel.Street, Name = "Lipowa" };

        var told = Register([Estate, street], [Seniors]).DomainEvents.ShouldHaveSingleItem().ShouldBeOfType<CommunityRegistered>();

        told.Municipalities.ShouldBe([Gmina]);
        told.Kind.ShouldBe(CommunityKind.TerritorialAndCategorial);
    }

    [Fact]
    public void DIA_10_a_community_with_active_plan_measures_cannot_be_archived()
    {
        var community = Register([Estate], []);

        Refusal(() => community.Archive("merged", hasActivePlanMeasures: true, At)).Code.ShouldBe("DIA-10");
        community.Status.ShouldBe(CommunityStatus.Registered);
    }

    [Fact]
    public void An_archived_community_stays_as_it_was()
    {
        var community = Register([Estate], []);
        community.ClearDomainEvents();

        community.Archive("merged with another", hasActivePlanMeasures: false, At);

        community.DomainEvents.ShouldBe([new CommunityArchived(community.Id)]);
        Refusal(() => community.Describe(Profile([Estate], [Seniors]))).Code.ShouldBe("OSL-02");
        Refusal(community.Activate).Code.ShouldBe("OSL-02");
    }

    [Fact]
    public void DIA_12_a_unit_lies_in_a_municipality_of_the_centre()
    {
        var elsewhere = new MunicipalityId(new Guid("00000000-0000-7000-8000-000000000002"));

        Refusal(() => CommunityRules.RequireWithin([Estate, Estate with { MunicipalityId = elsewhere }], [Gmina]))
            .ShouldBe(("DIA-12", "/territoryUnits/1/municipalityId"));
        CommunityRules.RequireWithin([Estate], [Gmina]);
    }

    [Fact]
    public void DIA_13_the_stage_changes_to_another_one()
    {
        var community = Active();

        Refusal(() => community.ChangeStage(ActivityStage.Dormant, "seen", Today, Today, At)).ShouldBe(("DIA-13", "/stage"));
    }

    [Fact]
    public void DIA_14_a_change_of_stage_needs_evidence()
    {
        var community = Active();

        Refusal(() => community.ChangeStage(ActivityStage.Awakening, " ", Today, Today, At)).ShouldBe(("DIA-14", "/evidence"));
        community.ActivityStage.ShouldBe(ActivityStage.Dormant);
    }

    [Fact]
    public void DIA_15_evidence_is_not_from_the_future()
    {
        var community = Active();

        Refusal(() => community.ChangeStage(ActivityStage.Awakening, "a picnic", Today.AddDays(1), Today, At))
            .ShouldBe(("DIA-15", "/observedOn"));
    }

    [Fact]
    public void A_change_of_stage_keeps_its_evidence()
    {
        var community = Active();

        community.ChangeStage(ActivityStage.Awakening, "Residents held a picnic by themselves", Today, Today, At);

        community.ActivityStage.ShouldBe(ActivityStage.Awakening);
        community.StageChanges.ShouldBe(
            [new StageChange(ActivityStage.Dormant, ActivityStage.Awakening, "Residents held a picnic by themselves", Today, At)]);
    }

    private static Community Active()
    {
        var community = Register([Estate], []);
        community.Activate();
        return community;
    }

    private static Community Register(IReadOnlyList<TerritoryUnit> units, IReadOnlyList<CommunityCategory> categories) =>
        Community.Register(Some.Id<CommunityId>(), Some.Centre, Profile(units, categories), At);

    private static CommunityProfile Profile(IReadOnlyList<TerritoryUnit> units, IReadOnlyList<CommunityCategory> categories) =>
        new("Osiedle Zielone", units, categories, 800, [DisadvantageFlag.Ageing], null);

    private static (string Code, string Pointer) Refusal(Action act) => Some.Refusal(act);
}
