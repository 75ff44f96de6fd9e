using Osl.BuildingBlocks.Application;
using Osl.People.Domain.Retention;

namespace Osl.People.Application.Retention;

/// <summary>How long people's data are kept.</summary>
/// <param name="Months">Counted from the day when they were seen last: written about, or taking part.</param>
/// <param name="Basis">The category of the centre's list of records (JRWA), or the article of law.</param>
/// <param name="OrderedByLaw">Whether law orders to keep them so long: until then they are not erased on request either.</param>
/// <param name="Version">0 until the centre has set it.</param>
internal sealed record RetentionRuleView(RetentionCategory Category, int Months, string Basis, bool OrderedByLaw, long Version) : IVersioned, IExample<RetentionRuleView>
{
    public static RetentionRuleView Example { get; } = new(RetentionCategory.Participant, 60, "JRWA 5310, kategoria B5", true, 1);

    /// <summary>What holds until the centre says otherwise.</summary>
    public static RetentionRuleView Default(RetentionCategory category) =>
        new(category, category == RetentionCategory.Participant ? 60 : 24, "GDPR Art. 5(1)(e)", false, 0);

    public static RetentionRuleView Of(RetentionRule rule) => new(rule.Category, rule.Months, rule.Basis, rule.OrderedByLaw, rule.Version);
}
