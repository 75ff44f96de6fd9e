using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Notifications.Application.Preferences;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Endpoints;

internal static class PreferenceEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var preferences = api.Resource("notification-preferences", "Notifications");
        preferences.MapGet("", Get).Reads<GetNotificationPreferences, PreferencesResponse>("Read one's own notification preferences");
        preferences.MapPut("", Choose).Changes<ChooseNotificationPreferences>(
            "Choose how one is notified", "What is not named is wanted; quiet hours that are left out end.");
    }

    private static async Task<IResult> Get(IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetNotificationPreferences(), ct));

    private static async Task<IResult> Choose(IfMatch ifMatch, PreferencesBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ChooseNotificationPreferences(ifMatch.Version, body.QuietHours, body.Choices), ct));
}

/// <summary>How one wants to be told.</summary>
/// <param name="QuietHours">Hours in which no mail is sent; none where they are left out.</param>
/// <param name="Choices">What is wanted and what is not; a kind that is not named is wanted.</param>
internal sealed record PreferencesBody(QuietHoursInput? QuietHours = null, IReadOnlyList<ChoiceInput>? Choices = null) : IExample<PreferencesBody>
{
    public static PreferencesBody Example { get; } = new(new("22:00", "06:00"), [new(NoticeKind.PlanApproved, Channel.Email, false)]);
}
