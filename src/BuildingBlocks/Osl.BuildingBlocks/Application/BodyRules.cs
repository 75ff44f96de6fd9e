using FluentValidation;

namespace Osl.BuildingBlocks.Application;

/// <summary>Rules of a request's body that several modules share.</summary>
public static class BodyRules
{
    /// <summary>Checks the body that a command carries; its fields are named as the caller wrote them.</summary>
    public static void Body<TCommand, TBody>(this AbstractValidator<TCommand> command, Func<TCommand, TBody> body, IValidator<TBody> rules) =>
        command.RuleFor(c => c).Custom((c, context) =>
        {
            foreach (var failure in rules.Validate(body(c)).Errors)
            {
                context.AddFailure(failure);
            }
        });

    /// <summary>A list that is there, short enough, and names nothing twice.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>?> Listed<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>?> list, int atMost = 100) =>
        list.ListedBy(item => item, atMost);

    /// <summary>The same, of things that are told apart by a key.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>?> ListedBy<T, TItem, TKey>(
        this IRuleBuilder<T, IReadOnlyList<TItem>?> list, Func<TItem, TKey> key, int atMost = 100) =>
        list.Must(items => items is null || items.Count <= atMost).WithErrorCode("too_many")
            .Must(items => items is null || items.DistinctBy(key).Count() == items.Count).WithErrorCode("duplicate_value");

    /// <summary>Złote and grosze, never below nothing.</summary>
    public static IRuleBuilderOptions<T, decimal?> Money<T>(this IRuleBuilder<T, decimal?> amount) =>
        amount.InclusiveBetween(0, 1_000_000_000).PrecisionScale(12, 2, ignoreTrailingZeros: true);
}
