using System.Buffers.Binary;
using Osl.BuildingBlocks.Application;

namespace Osl.Conformance.Hosting;

/// <summary>Ids in the order in which they are asked for, so that lists are in the same order on both databases.</summary>
internal sealed class CountedIds(DateTimeOffset from) : IIdSource
{
    private long count;

    public Guid Next()
    {
        var number = Interlocked.Increment(ref count);
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        BinaryPrimitives.WriteInt64BigEndian(bytes, (from.ToUnixTimeMilliseconds() + (number >> 12)) << 16);
        bytes[6] = (byte)(0x70 | ((number >> 8) & 0x0F));
        bytes[7] = (byte)number;
        bytes[8] = 0x80;
        return new Guid(bytes, bigEndian: true);
    }
}
