using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Places;

/// <summary>A booking of a community place.</summary>
internal readonly record struct BookingId(Guid Value) : ITypedId<BookingId>
{
    public static BookingId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
