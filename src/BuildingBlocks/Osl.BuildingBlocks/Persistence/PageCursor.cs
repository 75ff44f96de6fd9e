using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Persistence;

/// <summary>A position in a list, opaque to the caller. It is good for the list, filters, order and centre it was made for, and says so by a checksum.</summary>
internal static class PageCursor
{
    private const int ChecksumBytes = 12;

    public static string Write(object[] keys, PageRequest page)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(keys.Select(Plain).ToArray());
        return Base64Url.EncodeToString([.. Checksum(body, page), .. body]);
    }

    /// <exception cref="InvalidFieldException">It was edited, or made for another list.</exception>
    public static IReadOnlyList<object> Read(string cursor, PageRequest page, IReadOnlyList<SortKey> keys)
    {
        try
        {
            var bytes = Base64Url.DecodeFromChars(cursor);
            var body = bytes.AsSpan(Math.Min(ChecksumBytes, bytes.Length));
            if (!Checksum(body, page).AsSpan().SequenceEqual(bytes.AsSpan(0, Math.Min(ChecksumBytes, bytes.Length))))
            {
                throw Refused();
            }

            var values = JsonSerializer.Deserialize<JsonElement[]>(body) ?? throw Refused();
            return [.. values.Select((value, i) => Typed(value, keys[i].Column.ReturnType))];
        }
        catch (Exception failure) when (failure is FormatException or JsonException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw Refused();
        }
    }

    private static byte[] Checksum(ReadOnlySpan<byte> body, PageRequest page) =>
        SHA256.HashData([.. Encoding.UTF8.GetBytes($"{page.Fingerprint}|{page.Sort}|"), .. body])[..ChecksumBytes];

    private static object Plain(object key) => key.GetType().GetProperty("Value") is { } value && IsTypedId(key.GetType()) ? value.GetValue(key)! : key;

    private static object Typed(JsonElement value, Type type) =>
        IsTypedId(type) ? Activator.CreateInstance(type, value.GetGuid())! : value.Deserialize(type) ?? throw Refused();

    private static bool IsTypedId(Type type) => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ITypedId<>));

    private static InvalidFieldException Refused() => new("?cursor", "invalid_cursor");
}
