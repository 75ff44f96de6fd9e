using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Consents;

/// <summary>A consent that People keeps.</summary>
internal readonly record struct ConsentId(Guid Value) : ITypedId<ConsentId>
{
    public static ConsentId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
