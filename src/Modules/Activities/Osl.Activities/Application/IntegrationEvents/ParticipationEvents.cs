using Osl.Activities.Domain.Attendance;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Contracts;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>What others hear of who takes part: ids and numbers, never names.</summary>
internal static class ParticipationEvents
{
    public static IntegrationEvent? Map(IDomainEvent happened) => happened switch
    {
        EnrolmentConfirmed e => new Contracts.EnrolmentConfirmed
        {
            EnrolmentId = e.EnrolmentId.Value,
            ActivityId = e.Occasion.ActivityId.Value,
            PersonId = e.PersonId.Value,
            Title = e.Occasion.Title,
            StartsAt = e.Occasion.StartsAt,
        },
        EnrolmentWaitlisted e => new Contracts.EnrolmentWaitlisted
        {
            EnrolmentId = e.EnrolmentId.Value,
            ActivityId = e.Occasion.ActivityId.Value,
            PersonId = e.PersonId.Value,
            Number = e.Number,
            Title = e.Occasion.Title,
            StartsAt = e.Occasion.StartsAt,
        },
        EnrolmentReserved e => new Contracts.EnrolmentReserved
        {
            EnrolmentId = e.EnrolmentId.Value,
            ActivityId = e.Occasion.ActivityId.Value,
            PersonId = e.PersonId.Value,
            ConsentBy = e.ConsentBy,
            Title = e.Occasion.Title,
            StartsAt = e.Occasion.StartsAt,
        },
        EnrolmentPromoted e => new Contracts.EnrolmentPromoted
        {
            EnrolmentId = e.EnrolmentId.Value,
            ActivityId = e.Occasion.ActivityId.Value,
            PersonId = e.PersonId.Value,
            ConsentBy = e.ConsentBy,
            Title = e.Occasion.Title,
            StartsAt = e.Occasion.StartsAt,
        },
        EnrolmentWithdrawn e => new Contracts.EnrolmentWithdrawn
        {
            EnrolmentId = e.EnrolmentId.Value,
            ActivityId = e.Occasion.ActivityId.Value,
            PersonId = e.PersonId.Value,
            Cause = e.Cause.ToString(),
            Title = e.Occasion.Title,
            StartsAt = e.Occasion.StartsAt,
        },
        EnrolmentMoved e => new Contracts.EnrolmentMoved
        {
            EnrolmentId = e.EnrolmentId.Value,
            ActivityId = e.Occasion.ActivityId.Value,
            PersonId = e.PersonId.Value,
            HasNewTime = e.HasNewTime,
            Title = e.Occasion.Title,
            StartsAt = e.Occasion.StartsAt,
        },
        EnrolmentReminded e => new Contracts.EnrolmentReminded
        {
            EnrolmentId = e.EnrolmentId.Value,
            ActivityId = e.Occasion.ActivityId.Value,
            PersonId = e.PersonId.Value,
            Title = e.Occasion.Title,
            StartsAt = e.Occasion.StartsAt,
        },
        ActivityHeld e => new Contracts.ActivityHeld
        {
            ActivityId = e.ActivityId.Value,
            SeriesId = e.SeriesId?.Value,
            MeasureId = e.MeasureId?.Value,
            CommunityIds = [.. Ids.Plain(e.CommunityIds)],
            NeedIds = [.. Ids.Plain(e.NeedIds)],
            Title = e.Title,
            HeldOn = WarsawCalendar.DayOf(e.StartsAt),
            ParticipationLevel = e.ParticipationLevel.ToString(),
            Participants = e.Count.Present,
        },
        ActivitySettled e => new Contracts.ActivitySettled
        {
            ActivityId = e.ActivityId.Value,
            SeriesId = e.SeriesId?.Value,
            MeasureId = e.MeasureId?.Value,
            CommunityIds = [.. Ids.Plain(e.CommunityIds)],
            HeldOn = WarsawCalendar.DayOf(e.StartsAt),
            Participants = e.Participants,
            ActualCost = e.ActualCost,
            LearningOutcomes = e.LearningOutcomes,
            ResidentsShare = e.ResidentsShare,
        },
        AttendanceRecorded e => new Contracts.AttendanceRecorded
        {
            ActivityId = e.ActivityId.Value,
            MeasureId = e.MeasureId?.Value,
            Participants = e.Count.Present,
            WalkIns = e.Count.WalkIns,
            NoShows = e.Count.NoShows,
        },
        _ => null,
    };
}
