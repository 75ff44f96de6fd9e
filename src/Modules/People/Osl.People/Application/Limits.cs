using System.Text.RegularExpressions;
using FluentValidation;
using Osl.BuildingBlocks.Domain;

namespace Osl.People.Application;

/// <summary>Shapes that several requests of this module share.</summary>
internal static partial class Limits
{
    public const int NamePart = 100;
    public const int Phone = 40;
    public const int Language = 2;

    public static IRuleBuilderOptions<T, string> NamePartOf<T>(this IRuleBuilder<T, string> rule) => rule.NotEmpty().MaximumLength(NamePart);

    public static IRuleBuilderOptions<T, string?> Email<T>(this IRuleBuilder<T, string?> rule) => rule.MaximumLength(TextLimits.Name).EmailAddress();

    public static IRuleBuilderOptions<T, string?> PhoneNumber<T>(this IRuleBuilder<T, string?> rule) => rule.MaximumLength(Phone).Matches(Number());

    public static IRuleBuilderOptions<T, string?> LanguageCode<T>(this IRuleBuilder<T, string?> rule) => rule.Matches(TwoLetters());

    /// <summary>As purposes are named: lower case, words joined by hyphens.</summary>
    public static IRuleBuilderOptions<T, string> PurposeCode<T>(this IRuleBuilder<T, string> rule) => rule.NotEmpty().MaximumLength(TextLimits.Code).Matches(Words());

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.NonBacktracking)]
    private static partial Regex Words();

    [GeneratedRegex(@"^\+?[0-9 ()\-]{3,40}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[a-z]{2}\z", RegexOptions.NonBacktracking)]
    private static partial Regex TwoLetters();
}
