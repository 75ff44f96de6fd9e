using System.Text;
using System.Text.Json.Nodes;

namespace Osl.Conformance.Requests;

/// <summary>The well-formed body of a request, and what it becomes when a piece of it is replaced by any bytes.</summary>
internal static class Body
{
    private const string Mark = "@@here@@";

    private static readonly byte[] QuotedMark = Encoding.UTF8.GetBytes($"\"{Mark}\"");

    public static byte[] Text(JsonNode body) => Encoding.UTF8.GetBytes(body.ToJsonString());

    /// <summary>The body with these bytes at a place of it; the place is made where it is not there.</summary>
    public static byte[] With(JsonNode body, Place place, byte[] piece)
    {
        var changed = body.DeepClone();
        if (!place.Set(changed, Mark))
        {
            return Text(changed);
        }

        var text = Text(changed);
        var at = text.AsSpan().IndexOf(QuotedMark);
        return [.. text[..at], .. piece, .. text[(at + QuotedMark.Length)..]];
    }
}
