using FluentValidation;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application;

/// <summary>Shapes that several requests of this module share.</summary>
internal static class Limits
{
    public const int List = 100;

    public static IRuleBuilderOptions<T, string> Named<T>(this IRuleBuilder<T, string> rule) => rule.NotEmpty().MaximumLength(TextLimits.Name);

    public static IRuleBuilderOptions<T, string> Email<T>(this IRuleBuilder<T, string> rule)
        => rule.NotEmpty().MaximumLength(TextLimits.Name).EmailAddress();

    public static IRuleBuilderOptions<T, string?> Phone<T>(this IRuleBuilder<T, string?> rule)
        => rule.MaximumLength(40).Matches(@"^\+?[0-9 ()\-]{3,40}$");

    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>> AtMost<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>> rule, int items)
        => rule.NotNull().Must(list => list is null || list.Count <= items).WithErrorCode("too_long").WithMessage($"≤ {items}");
}
