using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Parameters;

internal readonly record struct ParameterValueId(Guid Value) : ITypedId<ParameterValueId>
{
    public static ParameterValueId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
