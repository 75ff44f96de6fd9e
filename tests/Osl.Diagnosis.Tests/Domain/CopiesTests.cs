using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Municipalities;
using Osl.Diagnosis.Domain.Needs;
using Osl.Diagnosis.Domain.Plans;

namespace Osl.Diagnosis.Tests.Domain;

public class CopiesTests
{
    [Fact]
    public void A_late_fact_never_overwrites_a_newer_one()
    {
        var plan = PlanReference.Of(Some.Id<PlanId>(), Some.Centre);
        plan.LeaveForce(position: 7);

        plan.EnterIntoForce([Some.Id<CommunityId>()], [Some.Id<NeedId>()], position: 5).ShouldBeFalse();

        plan.InForce.ShouldBeFalse();
        plan.CommunityIds.ShouldBeEmpty();
        plan.SourcePosition.ShouldBe(7);
    }

    [Fact]
    public void A_plan_enters_into_force_and_leaves_it()
    {
        var plan = PlanReference.Of(Some.Id<PlanId>(), Some.Centre);
        var community = Some.Id<CommunityId>();

        plan.EnterIntoForce([community], [], position: 3).ShouldBeTrue();
        plan.LeaveForce(position: 2);
        plan.InForce.ShouldBeTrue();
        plan.CommunityIds.ShouldBe([community]);

        plan.LeaveForce(position: 4);
        plan.InForce.ShouldBeFalse();
    }

    [Fact]
    public void A_municipality_keeps_the_newest_name()
    {
        var municipality = CentreMunicipality.Of(Some.Id<MunicipalityId>(), Some.Centre);
        municipality.Take("Nowa Wola", new DateOnly(2026, 1, 1), position: 4);
        municipality.Take("Stara Wola", new DateOnly(2020, 1, 1), position: 3);

        municipality.Name.ShouldBe("Nowa Wola");
        municipality.JoinedOn.ShouldBe(new DateOnly(2026, 1, 1));
    }
}
