using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Contracts;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;

namespace Osl.Activities.Application.IntegrationEvents;

internal sealed class ActivitiesEventMap : IEventMap
{
    public IntegrationEvent? Map(IDomainEvent happened) => OfActivities(happened) ?? CommunityFacts.Of(happened) ?? ParticipationEvents.Map(happened) ?? ReminderFacts.Of(happened);

    private static IntegrationEvent? OfActivities(IDomainEvent happened) => happened switch
    {
        ActivityPublished e => new Contracts.ActivityPublished
        {
            ActivityId = e.ActivityId.Value,
            SeriesId = e.SeriesId?.Value,
            Title = e.Title,
            Form = e.Content.Form,
            Kind = e.Content.Kind.ToString(),
            Component = e.Content.Component.ToString(),
            ParticipationLevel = e.Content.ParticipationLevel.ToString(),
            CommunityIds = [.. e.Content.CommunityIds.Select(id => id.Value)],
            NeedIds = [.. e.Content.NeedIds.Select(id => id.Value)],
            MeasureId = e.Content.MeasureId?.Value,
            StartsAt = e.Slot.From,
            EndsAt = e.Slot.To,
            ForMinors = e.Content.ForMinors,
            LeadStaffMemberIds = [.. e.Content.Leads.Select(lead => lead.StaffMemberId?.Value).OfType<Guid>()],
        },
        ActivityPostponed e => new Contracts.ActivityPostponed
        {
            ActivityId = e.ActivityId.Value,
            SeriesId = e.SeriesId?.Value,
            Title = e.Title,
            StartsAt = e.HasNewTime ? e.Slot.From : null,
            EndsAt = e.HasNewTime ? e.Slot.To : null,
        },
        ActivityCancelled e => new Contracts.ActivityCancelled
        {
            ActivityId = e.ActivityId.Value,
            SeriesId = e.SeriesId?.Value,
            Title = e.Title,
            StartsAt = e.StartsAt,
        },
        _ => null,
    };
}
