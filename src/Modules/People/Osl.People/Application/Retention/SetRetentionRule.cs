using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Application.Specifications;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.People.Domain.Retention;

namespace Osl.People.Application.Retention;

/// <summary>Sets how long people's data are kept in one category.</summary>
[Permission(Rights.WriteRetention)]
internal sealed record SetRetentionRule(RetentionCategory Category, long ExpectedVersion, int Months, string Basis, bool OrderedByLaw) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<SetRetentionRule>
    {
        public Validator()
        {
            RuleFor(command => command.Category).IsInEnum();
            RuleFor(command => command.Months).InclusiveBetween(1, 1_200);
            RuleFor(command => command.Basis).NotEmpty().MaximumLength(TextLimits.Line);
        }
    }

    internal sealed class Handler(IRepository<RetentionRule> rules, RequestScope scope, IIdSource ids) : ICommandHandler<SetRetentionRule, Changed>
    {
        public async Task<Changed> Handle(SetRetentionRule request, CancellationToken cancellationToken)
        {
            var rule = await rules.Find(new OfCategory(request.Category), cancellationToken);
            if ((rule?.Version ?? 0) != request.ExpectedVersion)
            {
                throw new StaleVersionException();
            }

            if (rule is null)
            {
                rule = RetentionRule.Of(new RetentionRuleId(ids.Next()), scope.RequiredCentre, request.Category);
                rules.Add(rule);
            }

            rule.Set(request.Months, request.Basis, request.OrderedByLaw);
            return new Changed(rule);
        }
    }

    private sealed class OfCategory : Specification<RetentionRule>
    {
        public OfCategory(RetentionCategory category) => Query.Where(one => one.Category == category);
    }
}
