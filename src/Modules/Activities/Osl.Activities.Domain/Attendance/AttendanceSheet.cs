using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Attendance;

/// <summary>What is kept at the door of an activity: the secret behind its code, and the numbers where no names are taken.</summary>
internal sealed class AttendanceSheet : Entity<ActivityId>, ICentreOwned
{
    private readonly List<GroupCount> numbers = [];

    private AttendanceSheet()
    {
    }

    public CentreId CentreId { get; private set; }

    public string DoorSecret { get; private set; } = "";

    /// <summary>Whether anybody was checked in, marked or counted.</summary>
    public bool IsBegun { get; private set; }

    public IReadOnlyCollection<GroupCount> Numbers => numbers;

    public static AttendanceSheet Open(ActivityId activity, CentreId centre, string doorSecret)
    {
        var sheet = new AttendanceSheet { CentreId = centre, DoorSecret = doorSecret };
        sheet.Identify(activity);
        return sheet;
    }

    public void Begin() => IsBegun = true;

    public void Count(IEnumerable<GroupCount> counted)
    {
        numbers.Clear();
        numbers.AddRange(counted);
        Begin();
    }
}
