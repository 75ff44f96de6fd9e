using System.Security.Cryptography;
using System.Text;
using Osl.BuildingBlocks.Application;

namespace Osl.BuildingBlocks.Persistence;

internal sealed class EfTurns<TOwner>(ModuleContexts contexts, IServiceProvider services) : ITurns<TOwner>
    where TOwner : class
{
    private readonly ModuleDbContext context = contexts.For(typeof(TOwner), services);

    public async Task Take(CancellationToken ct, params IReadOnlyCollection<Guid> of)
    {
        // In one order for everybody, so that no two wait for each other.
        foreach (var turn in of.Select(Key).Distinct().Order())
        {
            await context.Dialect.TakeTurn(context, turn, ct);
        }
    }

    /// <summary>Two that share a key by chance wait for each other, and no more.</summary>
    private static long Key(Guid of) => BitConverter.ToInt64(SHA256.HashData([.. Encoding.UTF8.GetBytes(typeof(TOwner).FullName!), .. of.ToByteArray()]), 0);
}
