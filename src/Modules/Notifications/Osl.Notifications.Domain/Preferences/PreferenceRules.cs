using Osl.BuildingBlocks.Domain;

namespace Osl.Notifications.Domain.Preferences;

internal static class PreferenceRules
{
    public static readonly Rule SafetyStays = new(
        "NOT-03", "A notice about the safety of an account cannot be switched off.");

    public static readonly Rule ChannelFits = new(
        "NOT-04", "This kind of notice does not go by this channel.");

    public static readonly Rule OneChoice = new(
        "NOT-05", "Each kind of notice and channel is chosen once.");

    public static readonly Rule QuietHoursLast = new(
        "NOT-06", "Quiet hours begin and end at different times.");
}
