using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Attendance;

/// <summary>How it is written down who came.</summary>
internal static class AttendanceRules
{
    public static readonly Rule TakenAsAnnounced = new(
        "ACT-06",
        "Attendance is taken once the activity has begun, of those who are confirmed or walk in; where only numbers are kept no names are taken.",
        RuleKind.Conflict);

    public static readonly Rule HeldAndSettledInOrder = new(
        "ACT-07",
        "An activity is held once its attendance is known, and settled once it is evaluated and its actual cost is known.",
        RuleKind.Conflict);

    public static readonly Rule CodeIsShown = new(
        "ACT-61",
        "This is not the code that is shown at the door now.");
}
