using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Host.Demo;

/// <summary>
/// Ids that are the same every time: they follow from the Idempotency-Key of the step that creates, and from nothing else.
/// Rows that no one refers to by hand (events, audit) get ordinary ones.
/// </summary>
internal sealed class DemoIds(RequestScope scope, TimeProvider clock) : IIdSource
{
    private static readonly DateTimeOffset Beginning = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private int taken;

    public Guid Next() => scope.IdempotencyKey is { } key ? Of($"{key}/{taken++}") : Guid.CreateVersion7(clock.GetUtcNow());

    /// <summary>A UUID of version 7's form, its time and its random bits both out of the text.</summary>
    public static Guid Of(string text)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        var milliseconds = Beginning.ToUnixTimeMilliseconds() + (BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(16)) % 31_000_000);
        Span<byte> bytes = stackalloc byte[16];
        hash.AsSpan(0, 16).CopyTo(bytes);
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)(milliseconds >> 32));
        BinaryPrimitives.WriteUInt32BigEndian(bytes[2..], (uint)milliseconds);
        bytes[6] = (byte)(0x70 | (bytes[6] & 0x0F));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return new Guid(bytes, bigEndian: true);
    }
}
