using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Standards;

/// <summary>A centre's child-protection standard.</summary>
internal readonly record struct StandardId(Guid Value) : ITypedId<StandardId>
{
    public static StandardId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
