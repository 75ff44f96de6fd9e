using Osl.BuildingBlocks.Application;
using Osl.People.Domain.Retention;

namespace Osl.People.Application.Retention;

/// <summary>The rule of one category.</summary>
[Permission(Rights.ReadRetention)]
internal sealed record GetRetentionRule(RetentionCategory Category) : IQuery<RetentionRuleView>
{
    internal sealed class Handler(CentreRules rules) : IQueryHandler<GetRetentionRule, RetentionRuleView>
    {
        public Task<RetentionRuleView> Handle(GetRetentionRule request, CancellationToken cancellationToken) => rules.Of(request.Category, cancellationToken);
    }
}
