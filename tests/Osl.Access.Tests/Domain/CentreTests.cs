using Osl.Access.Domain.Centres;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Tests.Domain;

public sealed class CentreTests
{
    [Fact]
    public void A_centre_is_its_own_tenant_and_says_that_it_was_created()
    {
        var centre = Some.Centre();

        centre.CentreId.ShouldBe(centre.Id);
        centre.DomainEvents.ShouldHaveSingleItem().ShouldBeOfType<CentreCreated>().Name.ShouldBe("CUS Zmyślone");
    }

    [Fact]
    public void ACC_03_a_municipality_joins_once()
    {
        var centre = Some.Centre(type: CentreType.Intermunicipal);
        Join(centre, "Zmyślone", "1234562");

        Some.BrokenRule(() => Join(centre, "ZMYŚLONE", null)).ShouldBe("ACC-03");
        Some.BrokenRule(() => Join(centre, "Inna", "1234562")).ShouldBe("ACC-03");
        Join(centre, "Inna", "1234563");
        centre.Municipalities.Count.ShouldBe(2);
    }

    [Fact]
    public void ACC_04_only_an_intermunicipal_centre_takes_a_second_municipality()
    {
        var centre = Some.Centre();
        Join(centre, "Zmyślone", null);

        Some.BrokenRule(() => Join(centre, "Inna", null)).ShouldBe("ACC-04");
        centre.Municipalities.ShouldHaveSingleItem();
    }

    [Fact]
    public void ACC_05_a_municipality_does_not_join_before_the_centre_exists()
    {
        var centre = Some.Centre();

        Some.BrokenRule(() => centre.Join(Some.Id<MunicipalityId>(), "Zmyślone", null, new DateOnly(2024, 12, 31))).ShouldBe("ACC-05");
        centre.Join(Some.Id<MunicipalityId>(), "Zmyślone", null, new DateOnly(2025, 1, 1));
        centre.DomainEvents.OfType<MunicipalityJoined>().ShouldHaveSingleItem().JoinedOn.ShouldBe(new DateOnly(2025, 1, 1));
    }

    [Fact]
    public void ACC_06_a_range_of_hours_ends_after_it_begins()
    {
        Some.BrokenRule(() => Some.Centre().SetOpeningHours([Hours(DayOfWeek.Monday, 9, 9)])).ShouldBe("ACC-06");
    }

    [Fact]
    public void ACC_07_two_ranges_on_one_day_may_touch_but_not_overlap()
    {
        var centre = Some.Centre();
        centre.SetOpeningHours([Hours(DayOfWeek.Monday, 7, 9), Hours(DayOfWeek.Monday, 14, 15), Hours(DayOfWeek.Tuesday, 8, 10)]);

        var refused = Should.Throw<BrokenRuleException>(
            () => centre.SetOpeningHours([Hours(DayOfWeek.Monday, 7, 9), Hours(DayOfWeek.Tuesday, 8, 10), Hours(DayOfWeek.Monday, 8, 10)]));

        refused.Rule.Code.ShouldBe("ACC-07");
        refused.Pointer.ShouldBe("/hours/2");
        centre.OpeningHours.Count.ShouldBe(3);
    }

    [Fact]
    public void ACC_08_a_contact_point_that_the_centre_does_not_have_is_not_closed()
    {
        Some.BrokenRule(() => Some.Centre().CloseContactPoint(Some.Id<ContactPointId>())).ShouldBe("ACC-08");
    }

    [Fact]
    public void A_contact_point_has_several_ranges_of_hours_a_day()
    {
        var centre = Some.Centre();
        var id = Some.Id<ContactPointId>();
        centre.OpenContactPoint(id, "Organizator społeczności", Some.Office, null, [Hours(DayOfWeek.Monday, 7, 9), Hours(DayOfWeek.Monday, 14, 15)]);

        centre.ContactPoints.ShouldHaveSingleItem().Hours.Count.ShouldBe(2);
        centre.CloseContactPoint(id);
        centre.ContactPoints.ShouldBeEmpty();
        Some.BrokenRule(() => centre.CloseContactPoint(id)).ShouldBe("ACC-08");
    }

    [Fact]
    public void ACC_09_a_centre_under_the_social_assistance_act_has_no_type_of_the_CUS_act()
    {
        Some.BrokenRule(() => Some.Centre(LegalRegime.Ops, CentreType.Intermunicipal)).ShouldBe("ACC-09");
        Some.Centre(LegalRegime.Ops).Regime.ShouldBe(LegalRegime.Ops);
    }

    [Fact]
    public void A_suspended_centre_is_resumed_and_not_suspended_twice()
    {
        var centre = Some.Centre();
        centre.Suspend();

        Some.BrokenRule(centre.Suspend).ShouldBe("OSL-02");
        centre.Resume();
        centre.Status.ShouldBe(CentreStatus.Active);
    }

    private static void Join(Centre centre, string name, string? teryt)
        => centre.Join(Some.Id<MunicipalityId>(), name, teryt, new DateOnly(2025, 6, 1));

    private static HourRange Hours(DayOfWeek day, int from, int to) => new(day, new TimeOnly(from, 0), new TimeOnly(to, 0));
}
