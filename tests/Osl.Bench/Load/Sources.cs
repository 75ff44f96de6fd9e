using System.Globalization;
using System.Text;

namespace Osl.Bench.Load;

/// <summary>Some requests, again and again.</summary>
internal sealed class Repeating(IReadOnlyList<byte[]> requests) : IRequestSource
{
    private int next;

    public ReadOnlyMemory<byte> Next() => requests[next++ % requests.Count];
}

/// <summary>Creations: each with a key and a title of its own, written over those of a template.</summary>
internal sealed class Creating : IRequestSource
{
    private const string KeyMark = "00000000-0000-0000-0000-000000000000";
    private const string TitleMark = "nrnrnrnrnrnr";

    private readonly byte[] request;
    private readonly int key;
    private readonly int title;
    private long number = Random.Shared.NextInt64(1L << 40);

    private Creating(byte[] request) =>
        (this.request, key, title) = (request, request.AsSpan().IndexOf(Encoding.ASCII.GetBytes(KeyMark)), request.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(TitleMark)));

    /// <param name="body">Given what stands for the number in its text.</param>
    public static Creating Of(string path, string token, Func<string, string> body) =>
        new(Requests.Send("POST", path, token, body(TitleMark), $"Idempotency-Key: {KeyMark}"));

    public ReadOnlyMemory<byte> Next()
    {
        Guid.NewGuid().TryFormat(request.AsSpan(key), out _);
        (++number).TryFormat(request.AsSpan(title, TitleMark.Length), out _, "x12", CultureInfo.InvariantCulture);
        return request;
    }
}
