using System.Collections.Concurrent;

namespace Osl.Bench.Load;

/// <summary>Each request once, whichever connection comes first.</summary>
internal sealed class OnceEach(IEnumerable<byte[]> requests) : IRequestSource
{
    private readonly ConcurrentQueue<byte[]> left = new(requests);

    public ReadOnlyMemory<byte> Next() => left.TryDequeue(out var request) ? request : ReadOnlyMemory<byte>.Empty;
}
