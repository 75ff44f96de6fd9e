using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Notices;

/// <summary>A decision that something was due.</summary>
internal readonly record struct NoticeId(Guid Value) : ITypedId<NoticeId>
{
    public static NoticeId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
