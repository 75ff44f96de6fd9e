using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.FollowUps;

/// <summary>A follow-up: something promised that must not be forgotten.</summary>
internal readonly record struct FollowUpId(Guid Value) : ITypedId<FollowUpId>
{
    public static FollowUpId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
