using System.Linq.Expressions;
using Osl.People.Domain.Persons;
using Osl.People.Domain.Retention;

namespace Osl.People.Application.Retention;

/// <summary>Whose time is over by the rules of a centre.</summary>
internal sealed record DuePersons(DateOnly OnFileBefore, DateOnly ParticipantsBefore)
{
    /// <param name="day">The day by which their time is over.</param>
    public static DuePersons By(IReadOnlyList<RetentionRuleView> rules, DateOnly day) =>
        new(Start(rules, RetentionCategory.OnFile, day), Start(rules, RetentionCategory.Participant, day));

    public Expression<Func<Person, bool>> Are()
    {
        var (onFile, participants) = (OnFileBefore, ParticipantsBefore);
        return person => person.Status == PersonStatus.Active
            && ((!person.TookPart && person.LastSeenOn < onFile) || (person.TookPart && person.LastSeenOn < participants));
    }

    private static DateOnly Start(IReadOnlyList<RetentionRuleView> rules, RetentionCategory category, DateOnly day) =>
        day.AddMonths(-rules.Single(rule => rule.Category == category).Months);
}
