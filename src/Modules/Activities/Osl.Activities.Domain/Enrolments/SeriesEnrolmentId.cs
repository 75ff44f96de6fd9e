using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Enrolments;

/// <summary>A person's place in a series.</summary>
internal readonly record struct SeriesEnrolmentId(Guid Value) : ITypedId<SeriesEnrolmentId>
{
    public static SeriesEnrolmentId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
