using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Updates;

/// <summary>A demand that a plan be updated.</summary>
internal readonly record struct UpdateDemandId(Guid Value) : ITypedId<UpdateDemandId>
{
    public static UpdateDemandId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
