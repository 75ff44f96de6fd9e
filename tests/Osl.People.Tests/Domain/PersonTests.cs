using Osl.BuildingBlocks.Domain;
using Osl.People.Domain.Persons;

namespace Osl.People.Tests.Domain;

public sealed class PersonTests
{
    private const int Majority = 18;

    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData("2026-03-03")]
    [InlineData("1896-03-02")]
    public void PEO_06_a_birth_date_is_neither_to_come_nor_older_than_anybody(string born)
    {
        var broken = Should.Throw<BrokenRuleException>(() => Registered(DateOnly.Parse(born)));
        broken.Rule.ShouldBe(PersonRules.PlausibleBirth);
        broken.Pointer.ShouldBe("/birthDate");
    }

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    [InlineData("2008-02-29", false)]
    [InlineData(null, false)]
    public void Somebody_is_of_age_from_the_beginning_of_the_birthday(string? born, bool minor) =>
        Registered(born is null ? null : DateOnly.Parse(born)).IsMinorOn(Today, Majority).ShouldBe(minor);

    [Fact]
    public void Who_was_born_on_the_29th_of_February_comes_of_age_on_the_28th() =>
        Registered(new DateOnly(2008, 2, 29)).IsMinorOn(new DateOnly(2026, 2, 27), Majority).ShouldBeTrue();

    [Fact]
    public void A_birthday_is_told_once()
    {
        var person = Registered(new DateOnly(2008, 3, 3));
        person.DomainEvents.ShouldBe([new PersonChanged(person.Id, true)]);
        person.ClearDomainEvents();

        person.ComeOfAge(Majority, Today);
        person.DomainEvents.ShouldBeEmpty();
        person.ComeOfAge(Majority, Today.AddDays(3));
        person.ComeOfAge(Majority, Today.AddDays(4));
        person.DomainEvents.ShouldBe([new PersonChanged(person.Id, false)]);
    }

    [Theory]
    [InlineData("+48 600 100 200", "600-100-200")]
    [InlineData("0048600100200", "(600) 100 200")]
    public void One_number_written_twice_is_one(string one, string other) => MatchKeys.Phone(one).ShouldBe(MatchKeys.Phone(other));

    [Fact]
    public void PEO_02_nothing_is_erased_while_something_holds()
    {
        var person = Registered(null);
        var broken = Should.Throw<BrokenRuleException>(() => person.Erase(["FutureEnrolment 2026-03-09"]));
        broken.Rule.ShouldBe(PersonRules.NothingHolds);
        broken.Message.ShouldContain("FutureEnrolment 2026-03-09");
        person.GivenName.ShouldBe("Zofia");
        person.Erase([]);
        (person.GivenName, person.FamilyName, person.SearchFolded, person.NameKey, person.Status).ShouldBe(("", "", "", "", PersonStatus.Erased));
    }

    [Fact]
    public void PEO_03_restricted_data_are_neither_changed_nor_erased_nor_merged()
    {
        var (person, other) = (Registered(null), Registered(null));
        person.Restrict(RestrictionGround.AccuracyDisputed);
        Should.Throw<BrokenRuleException>(() => person.Erase([])).Rule.ShouldBe(PersonRules.NotRestricted);
        Should.Throw<BrokenRuleException>(() => other.Absorb(person, NewId, Majority, Today)).Rule.ShouldBe(PersonRules.NotRestricted);
        person.LiftRestriction();
        person.Erase([]);
    }

    [Fact]
    public void PEO_11_a_record_is_not_merged_with_itself_or_with_one_of_another_birth_date()
    {
        var person = Registered(new DateOnly(1954, 5, 17));
        Should.Throw<BrokenRuleException>(() => person.Absorb(person, NewId, Majority, Today)).Rule.ShouldBe(PersonRules.OnePerson);
        Should.Throw<BrokenRuleException>(() => person.Absorb(Registered(new DateOnly(1955, 5, 17)), NewId, Majority, Today)).Rule.ShouldBe(PersonRules.OnePerson);
    }

    private static GuardianLinkId NewId() => new(Guid.NewGuid());

    private static Person Registered(DateOnly? born) => Person.Register(
        new PersonId(Guid.NewGuid()),
        CentreId.From(Guid.NewGuid()),
        new PersonDetails("Zofia", "Wymyślona", born, null, null, null, "pl", []),
        Majority,
        Today,
        new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));
}
