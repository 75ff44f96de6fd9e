using System.Text;
using FluentValidation.Results;

namespace Osl.BuildingBlocks.Web;

/// <summary>Turns a validator's failure into a field error with a JSON pointer and a stable code.</summary>
internal static class ShapeErrors
{
    public static FieldError Of(ValidationFailure failure) => new(Pointer(failure.PropertyName), Code(failure.ErrorCode), failure.ErrorMessage);

    /// <summary>"Units[0].Name" becomes "/units/0/name".</summary>
    private static string Pointer(string path)
    {
        var pointer = new StringBuilder();
        foreach (var part in path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            pointer.Append('/').Append(char.ToLowerInvariant(part[0])).Append(part.AsSpan(1));
        }

        return pointer.ToString();
    }

    private static string Code(string code) => code switch
    {
        "NotEmptyValidator" or "NotNullValidator" => "required",
        "MaximumLengthValidator" => "too_long",
        "MinimumLengthValidator" => "too_short",
        "LengthValidator" or "ExactLengthValidator" => "wrong_length",
        "EnumValidator" => "unknown_value",
        "EmailValidator" or "RegularExpressionValidator" => "wrong_format",
        "InclusiveBetweenValidator" or "ExclusiveBetweenValidator" or "GreaterThanValidator" or "GreaterThanOrEqualValidator"
            or "LessThanValidator" or "LessThanOrEqualValidator" or "ScalePrecisionValidator" => "out_of_range",
        _ when code.EndsWith("Validator", StringComparison.Ordinal) => "invalid",
        _ => code,
    };
}
