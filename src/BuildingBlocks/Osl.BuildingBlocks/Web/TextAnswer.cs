using Microsoft.Net.Http.Headers;

namespace Osl.BuildingBlocks.Web;

/// <summary>Marks an operation that answers with a text of another media type than JSON.</summary>
internal sealed record TextAnswer(MediaTypeHeaderValue Type)
{
    public TextAnswer(string mediaType)
        : this(MediaTypeHeaderValue.Parse(mediaType))
    {
    }
}
