using Osl.BuildingBlocks.Application;
using Osl.People.Domain.Retention;

namespace Osl.People.Application.Retention;

/// <summary>The retention rules of the present centre: its own, and the defaults that it left.</summary>
internal sealed class CentreRules(IReads<RetentionRule> rules)
{
    public async Task<IReadOnlyList<RetentionRuleView>> All(CancellationToken ct)
    {
        var own = await rules.List(rules.All, ct);
        return [.. Enum.GetValues<RetentionCategory>().Select(category => own.Find(one => one.Category == category) is { } rule ? RetentionRuleView.Of(rule) : RetentionRuleView.Default(category))];
    }

    public async Task<RetentionRuleView> Of(RetentionCategory category, CancellationToken ct) => (await All(ct)).Single(one => one.Category == category);
}
