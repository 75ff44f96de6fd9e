using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Occupancy;

/// <summary>A span of time in which a place or a person is taken.</summary>
internal readonly record struct OccupancyId(Guid Value) : ITypedId<OccupancyId>
{
    public static OccupancyId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
