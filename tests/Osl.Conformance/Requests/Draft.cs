
namespace Osl.Conformance.Requests;

/// <summary>A request before it is sent: well-formed at first, then one thing of it is spoilt.</summary>
internal sealed class Draft(HttpMethod method, string path)
{
    public HttpMethod Method { get; set; } = method;

    /// <summary>Escaped already.</summary>
    public string Path { get; set; } = path;

    /// <summary>Pairs as they stand in the address, escaped already.</summary>
    public List<string> Query { get; } = [];

    public List<(string Name, string Value)> Headers { get; } = [];

    public byte[]? Body { get; set; }

    public string? MediaType { get; set; } = "application/json";

    /// <summary>Asks before it sends the body, so that a refusal is read and not a broken pipe.</summary>
    public bool AsksFirst { get; set; }

    public void Header(string name, string value)
    {
        Headers.RemoveAll(header => header.Name == name);
        Headers.Add((name, value));
    }

    public HttpRequestMessage Message()
    {
        var request = new HttpRequestMessage(Method, Query.Count > 0 ? $"{Path}?{string.Join('&', Query)}" : Path);
        foreach (var (name, value) in Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (Body is not null)
        {
            request.Content = new ByteArrayContent(Body);
            request.Content.Headers.ContentType = null;
            if (MediaType is not null)
            {
                request.Content.Headers.TryAddWithoutValidation("Content-Type", MediaType);
            }

            foreach (var (name, value) in Headers.Where(header => header.Name.StartsWith("Content-", StringComparison.Ordinal)))
            {
                request.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        request.Headers.ExpectContinue = AsksFirst;
        return request;
    }
}
