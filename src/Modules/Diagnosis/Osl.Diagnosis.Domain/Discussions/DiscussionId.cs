using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Discussions;

/// <summary>A discussion with residents.</summary>
internal readonly record struct DiscussionId(Guid Value) : ITypedId<DiscussionId>
{
    public static DiscussionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
