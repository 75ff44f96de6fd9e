using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.People.Domain.Holds;
using Osl.People.Domain.Persons;
using Osl.People.Domain.Retention;

namespace Osl.People.Application.Retention;

/// <summary>A dry run: whom the monthly job would erase on a day, by which rule, and who is held back and by what. Nothing is erased.</summary>
/// <param name="On">The day; today, where none is given.</param>
[Permission(Rights.ReadRetention)]
internal sealed record PreviewRetention(PageRequest Page, DateOnly? On) : IQuery<Page<RetentionRow>>
{
    private static readonly SortOrders<Person> Orders = SortOrders<Person>.EndingIn(person => person.Id).By("lastSeenOn", person => person.LastSeenOn);

    internal sealed class Handler(IReads<Person> persons, IReads<Hold> holds, CentreRules rules, ILegalParameters parameters, TimeProvider clock)
        : IQueryHandler<PreviewRetention, Page<RetentionRow>>
    {
        public async Task<Page<RetentionRow>> Handle(PreviewRetention request, CancellationToken cancellationToken)
        {
            var today = WarsawCalendar.Today(clock);
            var notice = await parameters.Value(PeopleParameters.RetentionNoticeDays, today, cancellationToken);
            var inForce = await rules.All(cancellationToken);
            var due = DuePersons.By(inForce, (request.On ?? today).AddDays(-notice));
            var page = await persons.Page(
                persons.All.Where(due.Are()), Orders, request.Page, person => new Candidate(person.Id, person.TookPart, person.LastSeenOn, person.Restriction), cancellationToken);
            var (now, ids) = (clock.GetUtcNow(), page.Items.Select(row => row.Id).ToList());
            var held = (await holds.List(holds.All.Where(hold => ids.Contains(hold.PersonId) && hold.Until > now).Select(hold => hold.PersonId), cancellationToken)).ToHashSet();
            return new Page<RetentionRow>([.. page.Items.Select(row => Row(row, inForce, held))], page.Next, page.TotalCount);
        }

        private static RetentionRow Row(Candidate person, IReadOnlyList<RetentionRuleView> rules, HashSet<PersonId> held)
        {
            var rule = rules.Single(one => one.Category == (person.TookPart ? RetentionCategory.Participant : RetentionCategory.OnFile));
            string[] heldBy = [.. held.Contains(person.Id) ? [nameof(HoldKind.FutureEnrolment)] : Array.Empty<string>(), .. person.Restriction is { } ground ? [ground.ToString()] : Array.Empty<string>()];
            return new RetentionRow(person.Id.Value, rule.Category, person.LastSeenOn, person.LastSeenOn.AddMonths(rule.Months), rule.Basis, heldBy);
        }
    }

    private sealed record Candidate(PersonId Id, bool TookPart, DateOnly LastSeenOn, RestrictionGround? Restriction);
}

/// <summary>Somebody whose time is over; an id and no name.</summary>
/// <param name="Category">The rule by which it is.</param>
/// <param name="KeptUntil">The last day by that rule.</param>
/// <param name="Basis">What the rule rests on.</param>
/// <param name="HeldBy">What keeps the data nevertheless; empty where they would be erased.</param>
internal sealed record RetentionRow(Guid Id, RetentionCategory Category, DateOnly LastSeenOn, DateOnly KeptUntil, string Basis, IReadOnlyList<string> HeldBy) : IExample<RetentionRow>
{
    public static RetentionRow Example { get; } = new(
        Persons.PersonView.Example.Id, RetentionCategory.OnFile, new DateOnly(2024, 1, 15), new DateOnly(2026, 1, 15), "GDPR Art. 5(1)(e)", []);
}
