using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application;

/// <summary>When whoever is responsible is reminded (DOMAIN 1.5).</summary>
internal static class ReminderParameters
{
    /// <summary>Nothing counts as unsettled sooner than this, so a sweep need not look at what ended since.</summary>
    public const int ShortestWait = 1;

    private const string OwnCustom = "The centre's own custom: the law sets no term";

    public static readonly ParameterDefinition SettlementDays = new("activities.settlement.reminder-days", 14, "days", OwnCustom, ShortestWait, 365);

    public static readonly ParameterDefinition SettlementPeriod = new("activities.settlement.digest-period-days", 7, "days", OwnCustom, 1, 90);

    public static readonly ParameterDefinition StandardFirstReminder = new("activities.child-protection-standard.first-reminder-days", 60, "days", OwnCustom, 0, 365);

    public static readonly ParameterDefinition StandardSecondReminder = new("activities.child-protection-standard.second-reminder-days", 14, "days", OwnCustom, 0, 365);

    public static readonly IReadOnlyList<ParameterDefinition> All = [SettlementDays, SettlementPeriod, StandardFirstReminder, StandardSecondReminder];
}
