using System.Text.RegularExpressions;
using FluentValidation;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application;

/// <summary>Shapes that several requests of this module share.</summary>
internal static partial class Limits
{
    public const int List = 100;

    public static IRuleBuilderOptions<T, string> Named<T>(this IRuleBuilder<T, string> rule) => rule.NotEmpty().MaximumLength(TextLimits.Name);

    public static IRuleBuilderOptions<T, string> Email<T>(this IRuleBuilder<T, string> rule)
        => rule.NotEmpty().MaximumLength(TextLimits.Name).EmailAddress();

    public static IRuleBuilderOptions<T, string?> Phone<T>(this IRuleBuilder<T, string?> rule)
        => rule.MaximumLength(40).Matches(PhoneNumber());

    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>> AtMost<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>> rule, int items)
        => rule.NotNull().Must(list => list is null || list.Count <= items).WithErrorCode("too_long").WithMessage($"≤ {items}");

    /// <summary>The seven digits of a municipality in the national register.</summary>
    public static IRuleBuilderOptions<T, string?> MunicipalityCode<T>(this IRuleBuilder<T, string?> rule) => rule.Matches(SevenDigits());

    [GeneratedRegex(@"^\+?[0-9 ()\-]{3,40}\z", RegexOptions.NonBacktracking)]
    private static partial Regex PhoneNumber();

    [GeneratedRegex(@"^[0-9]{7}\z", RegexOptions.NonBacktracking)]
    private static partial Regex SevenDigits();
}
