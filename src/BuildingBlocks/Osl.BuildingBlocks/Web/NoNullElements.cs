using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Osl.BuildingBlocks.Web;

/// <summary>Refuses null as an element of a list: the serializer minds nullable annotations of properties, but not of what lists hold.</summary>
internal static class NoNullElements
{
    /// <summary>Begins the message; the pointer from the object that has the list follows in brackets.</summary>
    public const string Forbidden = "null in a list";

    public static void Modify(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        JsonPropertyInfo[] lists = [.. type.Properties.Where(property => property.Get is not null && HoldsReferences(property.PropertyType))];
        if (lists.Length > 0)
        {
            type.OnDeserialized += read => Check(read, lists);
        }
    }

    private static void Check(object read, JsonPropertyInfo[] lists)
    {
        foreach (var list in lists)
        {
            var index = 0;
            foreach (var element in list.Get!(read) as IEnumerable ?? Array.Empty<object>())
            {
                if (element is null)
                {
                    throw new JsonException($"{Forbidden} [/{list.Name}/{index}]");
                }

                index++;
            }
        }
    }

    private static bool HoldsReferences(Type type) =>
        type != typeof(string)
        && type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>)) is { } sequence
        && !sequence.GetGenericArguments()[0].IsValueType;
}
