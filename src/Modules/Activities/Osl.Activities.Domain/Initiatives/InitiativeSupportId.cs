using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Initiatives;

/// <summary>An entry of an initiative's support log.</summary>
internal readonly record struct InitiativeSupportId(Guid Value) : ITypedId<InitiativeSupportId>
{
    public static InitiativeSupportId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
