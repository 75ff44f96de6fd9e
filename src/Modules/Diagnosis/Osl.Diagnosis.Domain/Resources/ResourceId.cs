using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Resources;

/// <summary>An entry of the resource map.</summary>
internal readonly record struct ResourceId(Guid Value) : ITypedId<ResourceId>
{
    public static ResourceId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
