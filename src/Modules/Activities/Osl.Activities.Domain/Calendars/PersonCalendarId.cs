using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Calendars;

/// <summary>A calendar of somebody's own.</summary>
internal readonly record struct PersonCalendarId(Guid Value) : ITypedId<PersonCalendarId>
{
    public static PersonCalendarId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
