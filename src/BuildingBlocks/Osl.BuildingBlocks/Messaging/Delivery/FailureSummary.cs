using System.Data.Common;
using System.Diagnostics;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Messaging.Delivery;

/// <summary>What failed, in types, codes and places. Messages of exceptions may quote what people wrote, so none is kept.</summary>
internal static class FailureSummary
{
    private const int Longest = 500;

    public static string Of(Exception failure)
    {
        var text = string.Join(" <- ", Chain(failure).Select(Name));
        if (Place(failure) is { } place)
        {
            text += $" at {place}";
        }

        return text.Length > Longest ? text[..Longest] : text;
    }

    private static IEnumerable<Exception> Chain(Exception failure)
    {
        for (var inner = failure; inner is not null; inner = inner.InnerException)
        {
            yield return inner;
        }
    }

    private static string Name(Exception failure) => failure switch
    {
        BrokenRuleException broken => $"{nameof(BrokenRuleException)} {broken.Rule.Code}",
        InvalidFieldException field => $"{nameof(InvalidFieldException)} {field.Pointer} {field.Code}",
        NotPermittedException permission => $"{nameof(NotPermittedException)} {permission.Permission}",
        DbException { SqlState: { } state } database => $"{database.GetType().Name} {state}",
        _ => failure.GetType().Name,
    };

    private static string? Place(Exception failure)
    {
        var method = new StackTrace(failure).GetFrames().Select(frame => frame.GetMethod()).FirstOrDefault(method => method?.DeclaringType?.Namespace?.StartsWith("Osl.", StringComparison.Ordinal) == true);
        var type = method?.DeclaringType;
        return type is null ? null : $"{(type.Name.StartsWith('<') ? type.DeclaringType ?? type : type).FullName}";
    }
}
