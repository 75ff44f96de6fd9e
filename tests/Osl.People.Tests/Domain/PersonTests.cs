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

    private static Person Registered(DateOnly? born) => Person.Register(
        new PersonId(Guid.NewGuid()),
        CentreId.From(Guid.NewGuid()),
        new PersonDetails("Zofia", "Wymyślona", born, null, null, null, "pl", []),
        Majority,
        Today,
        new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));
}
