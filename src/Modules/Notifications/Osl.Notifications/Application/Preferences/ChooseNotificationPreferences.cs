using System.Globalization;
using System.Text.RegularExpressions;
using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Notifications.Domain.Preferences;

namespace Osl.Notifications.Application.Preferences;

/// <summary>Chooses how the caller is told. What is not named is wanted; quiet hours that are left out end.</summary>
[OwnOnly]
internal sealed partial record ChooseNotificationPreferences(long ExpectedVersion, QuietHoursInput? QuietHours, IReadOnlyList<ChoiceInput>? Choices)
    : ICommand<Changed>
{
    [GeneratedRegex(@"^([01][0-9]|2[0-3]):[0-5][0-9]\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TimeOfDay();

    internal sealed class Validator : AbstractValidator<ChooseNotificationPreferences>
    {
        public Validator()
        {
            RuleFor(c => c.QuietHours).ChildRules(hours =>
            {
                hours.RuleFor(h => h!.From).Matches(TimeOfDay());
                hours.RuleFor(h => h!.To).Matches(TimeOfDay());
            });
            RuleFor(c => c.Choices).Must(choices => choices is null || choices.Count <= 100).WithErrorCode("too_many");
            RuleForEach(c => c.Choices).ChildRules(choice =>
            {
                choice.RuleFor(c => c.Kind).IsInEnum();
                choice.RuleFor(c => c.Channel).IsInEnum();
            });
        }
    }

    internal sealed class Handler(IRepository<NotificationPreferences> preferences, RequestScope scope)
        : ICommandHandler<ChooseNotificationPreferences, Changed>
    {
        public async Task<Changed> Handle(ChooseNotificationPreferences request, CancellationToken cancellationToken)
        {
            var own = await preferences.Find(scope.RequiredStaffMember, cancellationToken);
            if (own is null)
            {
                own = NotificationPreferences.Default(scope.RequiredStaffMember, scope.RequiredCentre);
                preferences.Add(own);
            }

            if (own.Version != request.ExpectedVersion)
            {
                throw new StaleVersionException();
            }

            own.Choose(HoursOf(request.QuietHours), [.. (request.Choices ?? []).Select(one => new Choice(one.Kind, one.Channel, one.Wanted))]);
            return new(own);
        }

        private static QuietHours? HoursOf(QuietHoursInput? input) => input is null ? null : new(Time(input.From), Time(input.To));

        private static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);
    }
}
