using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Centres;

/// <summary>Where residents find the organiser: an office with its hours.</summary>
internal sealed class ContactPoint : Entity<ContactPointId>
{
    private readonly List<HourRange> hours = [];

    public string Name { get; private set; } = "";

    public OfficeDetails Office { get; private set; } = new("", null, null, null);

    public string? Note { get; private set; }

    public IReadOnlyCollection<HourRange> Hours => hours;

    private ContactPoint()
    {
    }

    internal static ContactPoint Open(ContactPointId id, string name, OfficeDetails office, string? note, IReadOnlyList<HourRange> hours)
    {
        var point = new ContactPoint();
        point.Identify(id);
        point.Describe(name, office, note, hours);
        return point;
    }

    internal void Describe(string name, OfficeDetails office, string? note, IReadOnlyList<HourRange> openOn)
    {
        HourRange.Require(openOn, "/hours");
        Name = name;
        Office = office;
        Note = note;
        hours.Clear();
        hours.AddRange(openOn);
    }
}
