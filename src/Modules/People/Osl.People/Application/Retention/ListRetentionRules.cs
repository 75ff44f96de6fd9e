using Osl.BuildingBlocks.Application;

namespace Osl.People.Application.Retention;

/// <summary>How long the centre keeps people's data: one rule a category.</summary>
[Permission(Rights.ReadRetention)]
internal sealed record ListRetentionRules : IQuery<RetentionRuleList>
{
    internal sealed class Handler(CentreRules rules) : IQueryHandler<ListRetentionRules, RetentionRuleList>
    {
        public async Task<RetentionRuleList> Handle(ListRetentionRules request, CancellationToken cancellationToken) => new(await rules.All(cancellationToken));
    }
}

/// <summary>The rules.</summary>
internal sealed record RetentionRuleList(IReadOnlyList<RetentionRuleView> Rules) : IExample<RetentionRuleList>
{
    public static RetentionRuleList Example { get; } = new([RetentionRuleView.Example]);
}
