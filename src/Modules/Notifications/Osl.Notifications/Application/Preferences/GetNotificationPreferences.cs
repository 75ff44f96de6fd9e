using System.Globalization;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Notifications.Domain.Notices;
using Osl.Notifications.Domain.Preferences;

namespace Osl.Notifications.Application.Preferences;

/// <summary>How the caller wants to be told.</summary>
[OwnOnly]
internal sealed record GetNotificationPreferences : IQuery<PreferencesResponse>
{
    internal sealed class Handler(IReads<NotificationPreferences> preferences, RequestScope scope)
        : IQueryHandler<GetNotificationPreferences, PreferencesResponse>
    {
        public async Task<PreferencesResponse> Handle(GetNotificationPreferences request, CancellationToken cancellationToken)
        {
            var (own, centre) = (scope.RequiredStaffMember, scope.RequiredCentre);
            var chosen = await preferences.FirstOrDefault(preferences.All.Where(one => one.Id == own), cancellationToken)
                ?? NotificationPreferences.Default(own, centre);
            var choices =
                from kind in Enum.GetValues<NoticeKind>()
                from channel in Enum.GetValues<Channel>()
                where kind.GoesBy(channel) && !kind.IsForPeople()
                select new ChoiceInput(kind, channel, chosen.Wants(kind, channel));
            return new(chosen.Version, chosen.QuietHours is { } hours ? new(Hour(hours.From), Hour(hours.To)) : null, [.. choices]);
        }

        private static string Hour(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
    }
}
