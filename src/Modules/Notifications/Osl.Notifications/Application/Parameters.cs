using Osl.BuildingBlocks.Application;

namespace Osl.Notifications.Application;

/// <summary>The numbers of this module that a centre may set.</summary>
internal static class Parameters
{
    public static readonly ParameterDefinition MaxAttempts =
        new("notifications.max-attempts", 8, "count", "Custom: how often a message is tried before it is given up", 1, 50);

    public static readonly ParameterDefinition FirstRetryMinutes =
        new("notifications.first-retry-minutes", 1, "minutes", "Custom: the wait after the first failure; it doubles each time", 1, 1_440);

    public static readonly ParameterDefinition LongestRetryHours =
        new("notifications.longest-retry-hours", 6, "hours", "Custom: the longest wait between two attempts", 1, 24);

    public static readonly ParameterDefinition DigestFromHour =
        new("notifications.digest-from-hour", 7, "hours", "Custom: the morning digest goes out from this hour of the day", 0, 22);

    public static readonly ParameterDefinition DigestUntilHour =
        new("notifications.digest-until-hour", 12, "hours", "Custom: a digest that was missed is not sent from this hour on", 1, 24);

    public static readonly ParameterDefinition DigestDueDays =
        new("notifications.digest-due-days", 7, "days", "Custom: how far ahead the digest looks for what is due", 0, 90);

    public static readonly ParameterDefinition DigestExpiringDays =
        new("notifications.digest-expiring-days", 90, "days", "Custom: how far ahead the digest looks for what expires", 0, 730);

    public static readonly ParameterDefinition KeepMonths =
        new("notifications.keep-months", 24, "months", "GDPR Art. 5(1)(e); the term is custom", 6, 240);

    public static readonly IReadOnlyList<ParameterDefinition> All =
        [MaxAttempts, FirstRetryMinutes, LongestRetryHours, DigestFromHour, DigestUntilHour, DigestDueDays, DigestExpiringDays, KeepMonths];
}
