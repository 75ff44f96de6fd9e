using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Plans;

/// <summary>A document that a plan refers to.</summary>
internal readonly record struct AttachmentId(Guid Value) : ITypedId<AttachmentId>
{
    public static AttachmentId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
