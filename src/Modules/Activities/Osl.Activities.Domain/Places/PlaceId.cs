using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Places;

/// <summary>A community place: a neighbour house, a CAL, a day room.</summary>
internal readonly record struct PlaceId(Guid Value) : ITypedId<PlaceId>
{
    public static PlaceId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
