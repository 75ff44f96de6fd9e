using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Retention;

/// <summary>How long a centre keeps people's data, counted from when they were seen last, and by what it is ordered (its list of records, JRWA).</summary>
internal sealed class RetentionRule : AggregateRoot<RetentionRuleId>
{
    private RetentionRule()
    {
    }

    public RetentionCategory Category { get; private set; }

    public int Months { get; private set; }

    public string Basis { get; private set; } = "";

    /// <summary>Whether law orders to keep them so long: until then they are not erased on request either.</summary>
    public bool OrderedByLaw { get; private set; }

    public static RetentionRule Of(RetentionRuleId id, CentreId centre, RetentionCategory category)
    {
        var rule = new RetentionRule { Category = category };
        rule.Identify(id, centre);
        return rule;
    }

    public void Set(int months, string basis, bool orderedByLaw) => (Months, Basis, OrderedByLaw) = (months, basis, orderedByLaw);
}
