using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Initiatives;

/// <summary>An initiative of residents.</summary>
internal readonly record struct InitiativeId(Guid Value) : ITypedId<InitiativeId>
{
    public static InitiativeId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
