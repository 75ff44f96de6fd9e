using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Osl.BuildingBlocks.Application;

/// <summary>A content with its strong tag; without the content where the caller has it already.</summary>
public sealed record Tagged<T>(string Tag, T? Content)
    where T : class;

/// <summary>What a caller asks for, and the contents that they have.</summary>
/// <param name="Asked">The address with all its parameters, and the language.</param>
/// <param name="KnownTags">If-None-Match as it was sent; null where there was none.</param>
public sealed record Freshness(string Asked, string? KnownTags = null)
{
    /// <summary>The tag of the content that was asked for, as of a state that decides it whole.</summary>
    public string Tag(string state) => $"\"{Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{state}|{Asked}")).AsSpan(0, 16))}\"";

    public bool Knows(string tag) => KnownTags is { } known && (known.Trim() == "*" || known.Contains(tag, StringComparison.Ordinal));
}
