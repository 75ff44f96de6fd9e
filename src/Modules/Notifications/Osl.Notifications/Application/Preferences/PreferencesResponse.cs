using Osl.BuildingBlocks.Application;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Application.Preferences;

/// <summary>Hours in which no mail is sent, by the clock in Europe/Warsaw; they may run over midnight.</summary>
/// <param name="From">When they begin, such as 22:00.</param>
/// <param name="To">When they end, such as 06:00.</param>
internal sealed record QuietHoursInput(string From, string To);

/// <summary>Whether one kind of notice is wanted by one channel.</summary>
internal sealed record ChoiceInput(NoticeKind Kind, Channel Channel, bool Wanted);

/// <summary>How the caller is told of things.</summary>
/// <param name="Version">0 until something was chosen.</param>
/// <param name="Choices">Every kind and channel that can be chosen, and what holds for it.</param>
internal sealed record PreferencesResponse(long Version, QuietHoursInput? QuietHours, IReadOnlyList<ChoiceInput> Choices)
    : IVersioned, IExample<PreferencesResponse>
{
    public static PreferencesResponse Example { get; } = new(
        1, new("22:00", "06:00"), [new(NoticeKind.PlanReviewDue, Channel.Email, true), new(NoticeKind.PlanReviewDue, Channel.InApp, true)]);
}
