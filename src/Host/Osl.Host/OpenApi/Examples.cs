using System.Globalization;
using System.Resources;
using System.Text.Json;
using System.Text.Json.Nodes;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Host.OpenApi;

/// <summary>Examples out of the types that show themselves.</summary>
internal static class Examples
{
    private static readonly ResourceManager Titles = new("Osl.BuildingBlocks.Resources.Texts", typeof(Problem).Assembly);

    private static readonly CultureInfo Polish = CultureInfo.GetCultureInfo("pl");

    public static JsonNode? Of(Type type)
    {
        var example = Find(type);
        return example is null ? null : JsonSerializer.SerializeToNode(example, type, OslJson.Options);
    }

    /// <summary>A problem as this status has it, in Polish.</summary>
    public static JsonNode? OfProblem(int status)
    {
        IReadOnlyList<FieldError> errors = status switch
        {
            400 => [new("/name", "required", "To pole jest wymagane.")],
            409 or 422 => [new("/from", "PLA-06", "Daty działania mieszczą się w okresie planu.")],
            _ => [],
        };
        var name = status is 409 or 422 ? "rule" : Problem.NameOf(status);
        return JsonSerializer.SerializeToNode(
            new Problem($"urn:osl:problem:{name}", Titles.GetString($"problem.{name}", Polish)!, status, null, "4bf92f3577b34da6a3ce929d0e0e4736", errors),
            OslJson.Options);
    }

    private static object? Find(Type type)
    {
        if (type == typeof(Created))
        {
            return new Created(Guid.Parse("0190a1b2-0000-7000-8000-0000000000c1"));
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Page<>))
        {
            var row = type.GetGenericArguments()[0];
            var rows = Array.CreateInstance(row, 1);
            rows.SetValue(Find(row), 0);
            return Activator.CreateInstance(type, rows, null, null);
        }

        return type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IExample<>))
            ? type.GetProperty("Example", System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public)?.GetValue(null)
            : null;
    }
}
