using FluentValidation;
using FluentValidation.Validators;
using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Application;

/// <summary>Shapes that many messages share.</summary>
internal static class Shapes
{
    public static IRuleBuilderOptions<T, string> Name<T>(this IRuleBuilder<T, string> text) => text.NotEmpty().MaximumLength(TextLimits.Name);

    public static IRuleBuilderOptions<T, string> Line<T>(this IRuleBuilder<T, string> text) => text.NotEmpty().MaximumLength(TextLimits.Line);

    public static IRuleBuilderOptions<T, string> Text<T>(this IRuleBuilder<T, string> text) => text.NotEmpty().MaximumLength(TextLimits.Text);

    public static IRuleBuilderOptions<T, string> LongText<T>(this IRuleBuilder<T, string> text) => text.NotEmpty().MaximumLength(TextLimits.LongText);

    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>?> AtMost<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>?> list, int maximum) =>
        list.SetValidator(new CountValidator<T, TItem>(maximum));

    /// <summary>The fields of a message's body are named without the body.</summary>
    public static void Unfold<T, TBody>(this IRuleBuilderInitial<T, TBody> body, IValidator<TBody> validator) =>
        body.NotNull().SetValidator(validator).OverridePropertyName("");

    private sealed class CountValidator<T, TItem>(int maximum) : PropertyValidator<T, IReadOnlyList<TItem>?>
    {
        public override string Name => "LessThanOrEqualValidator";

        public override bool IsValid(ValidationContext<T> context, IReadOnlyList<TItem>? value)
        {
            context.MessageFormatter.AppendArgument("ComparisonValue", maximum);
            return value is null || value.Count <= maximum;
        }

        protected override string GetDefaultMessageTemplate(string errorCode) => Localized(errorCode, Name);
    }
}
