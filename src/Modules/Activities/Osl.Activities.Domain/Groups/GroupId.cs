using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Groups;

/// <summary>A club or a group of residents.</summary>
internal readonly record struct GroupId(Guid Value) : ITypedId<GroupId>
{
    public static GroupId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
