using Osl.Activities.Domain.Reminders;
using Osl.BuildingBlocks.Contracts;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>What whoever is responsible is reminded of.</summary>
internal static class ReminderFacts
{
    public static IntegrationEvent? Of(IDomainEvent happened) => happened switch
    {
        SettlementAwaited e => new Contracts.SettlementAwaited
        {
            OrganizerStaffMemberId = e.Organizer?.Value,
            Day = e.Day,
            Count = e.Count,
            ActivityIds = [.. e.Activities.Select(one => one.Id.Value)],
            Titles = [.. e.Activities.Select(one => one.Title)],
            EndedOn = [.. e.Activities.Select(one => one.EndedOn)],
        },
        StandardReviewAwaited e => new Contracts.StandardReviewAwaited
        {
            StandardId = e.StandardId.Value,
            Title = e.Title,
            DueOn = e.DueOn,
            DaysLeft = e.DaysLeft,
        },
        _ => null,
    };
}
