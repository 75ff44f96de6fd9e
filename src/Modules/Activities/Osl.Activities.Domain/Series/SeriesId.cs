using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Series;

/// <summary>A series of activities (cykl).</summary>
internal readonly record struct SeriesId(Guid Value) : ITypedId<SeriesId>
{
    public static SeriesId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
