using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Places;

/// <summary>A place that a community runs for itself: with its hours, its house rules and the residents who open it.</summary>
internal sealed class CommunityPlace : AggregateRoot<PlaceId>
{
    private readonly List<OpeningHours> openingHours = [];

    private CommunityPlace()
    {
    }

    public string Name { get; private set; } = "";

    public string NameFolded { get; private set; } = "";

    public string NameSortKey { get; private set; } = "";

    public PlaceKind Kind { get; private set; }

    public string Address { get; private set; } = "";

    public string? Host { get; private set; }

    public decimal? Latitude { get; private set; }

    public decimal? Longitude { get; private set; }

    public IReadOnlyCollection<OpeningHours> OpeningHours => openingHours;

    public int? Capacity { get; private set; }

    public IReadOnlyList<AccessibilityFeature> Accessibility { get; private set; } = [];

    public IReadOnlyList<CommunityId> CommunityIds { get; private set; } = [];

    public IReadOnlyList<PersonId> ResidentHostIds { get; private set; } = [];

    public string? HouseRules { get; private set; }

    /// <summary>Which version of the house rules is in force; 0 while there are none.</summary>
    public int HouseRulesVersion { get; private set; }

    public PlaceState State { get; private set; }

    public DateTimeOffset PlannedAt { get; private set; }

    public DateOnly? OpenedOn { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    public string? ClosingNote { get; private set; }

    public static CommunityPlace Plan(PlaceId id, CentreId centre, PlaceContent content, DateTimeOffset at)
    {
        var place = new CommunityPlace { PlannedAt = at };
        place.Identify(id, centre);
        place.Write(content);
        return place;
    }

    public void Describe(PlaceContent content)
    {
        RequireNotClosed();
        PlaceRules.OpensWithHoursAndRules.Require(State != PlaceState.Open || content.OpeningHours.Count > 0, "/openingHours");
        Write(content);
    }

    public void RuleHouse(string rules)
    {
        RequireNotClosed();
        HouseRules = rules;
        HouseRulesVersion++;
    }

    public void Open(DateOnly today)
    {
        CommonRules.RequireState(State, PlaceState.Planned);
        PlaceRules.OpensWithHoursAndRules.Require(openingHours.Count > 0 && HouseRules is not null);
        State = PlaceState.Open;
        OpenedOn = today;
        Raise(new PlaceOpened(Id, Kind, Name, Address, CommunityIds));
    }

    public void Close(string note, bool hasSomethingAhead, DateOnly today)
    {
        RequireNotClosed();
        GroupRules.NothingAhead.Require(!hasSomethingAhead);
        State = PlaceState.Closed;
        ClosedOn = today;
        ClosingNote = note;
    }

    /// <param name="onTheWall">The same span as the clocks in Warsaw show it.</param>
    public Booking Book(BookingId id, BookingContent content, WallTime onTheWall, StaffMemberId? by, DateTimeOffset at)
    {
        CommonRules.RequireState(State, PlaceState.Open);
        PlaceRules.BookedAhead.Require(content.Slot.From > at, "/startsAt");
        PlaceRules.WithinOpeningHours.Require(onTheWall.EndsSameDay && openingHours.Exists(hours => hours.Cover(onTheWall)), "/startsAt");
        PlaceRules.HouseRulesAcknowledged.Require(content.HouseRulesVersion == HouseRulesVersion, "/houseRulesVersion");
        return Booking.Of(id, this, content, by, at);
    }

    /// <summary>Has another record of the same person, or nobody, open the place.</summary>
    public void MoveHost(PersonId from, PersonId? to) => ResidentHostIds = [.. ResidentHostIds.Select(host => host == from ? to : host).OfType<PersonId>().Distinct()];

    private void RequireNotClosed() => CommonRules.RequireState(State, PlaceState.Planned, PlaceState.Open);

    private void Write(PlaceContent content)
    {
        Places.OpeningHours.Require(content.OpeningHours);
        Name = content.Name;
        NameFolded = PolishText.Fold(content.Name);
        NameSortKey = PolishText.SortKey(content.Name);
        Kind = content.Kind;
        Address = content.Address;
        Host = content.Host;
        Latitude = content.Point?.Latitude;
        Longitude = content.Point?.Longitude;
        openingHours.Clear();
        openingHours.AddRange(content.OpeningHours);
        Capacity = content.Capacity;
        Accessibility = [.. content.Accessibility.Distinct()];
        CommunityIds = [.. content.CommunityIds.Distinct()];
        ResidentHostIds = [.. content.ResidentHostIds.Distinct()];
    }
}
