using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application;

/// <summary>The numbers that enrolment and attendance run on.</summary>
internal static class ParticipationParameters
{
    private const string OwnCustom = "The centre's own custom: the law sets no term";

    public static readonly ParameterDefinition ConsentDays = new("activities.enrolment.consent-days", 3, "days", OwnCustom, 0, 60);

    public static readonly ParameterDefinition ReminderDays = new("activities.enrolment.reminder-days", 1, "days", OwnCustom, 0, 30);

    public static readonly ParameterDefinition DoorCodeMinutes = new("activities.attendance.door-code-minutes", 10, "minutes", OwnCustom, 1, 240);

    public static readonly IReadOnlyList<ParameterDefinition> All = [ConsentDays, ReminderDays, DoorCodeMinutes];
}
