using Microsoft.Net.Http.Headers;

namespace Osl.BuildingBlocks.Web;

/// <summary>Marks an operation that answers with a text of another media type than JSON.</summary>
/// <param name="Example">Such a text, for the API document.</param>
public sealed record TextAnswer(MediaTypeHeaderValue Type, string Example);
