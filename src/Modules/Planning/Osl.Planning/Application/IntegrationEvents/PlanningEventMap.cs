using Osl.BuildingBlocks.Contracts;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.Planning.Domain.FollowUps;
using Osl.Planning.Domain.Notices;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.Reviews;
using Osl.Planning.Domain.Updates;

namespace Osl.Planning.Application.IntegrationEvents;

internal sealed class PlanningEventMap : IEventMap
{
    public IntegrationEvent? Map(IDomainEvent happened) => happened switch
    {
        PlanSubmitted e => new Contracts.PlanSubmitted { PlanId = e.PlanId.Value, Title = e.Title, AuthorStaffMemberId = e.AuthorId.Value },
        PlanReturned e => new Contracts.PlanReturned { PlanId = e.PlanId.Value, Title = e.Title, AuthorStaffMemberId = e.AuthorId.Value },
        PlanApproved e => new Contracts.PlanApproved { PlanId = e.PlanId.Value, Title = e.Title, AuthorStaffMemberId = e.AuthorId.Value },
        PlanEnteredIntoForce e => new Contracts.PlanEnteredIntoForce
        {
            PlanId = e.PlanId.Value,
            FamilyId = e.FamilyId.Value,
            VersionNumber = e.VersionNumber,
            Title = e.Title,
            PeriodFrom = e.Period.From,
            PeriodTo = e.Period.To,
            MunicipalityIds = [.. e.MunicipalityIds.Select(id => id.Value)],
            CommunityIds = [.. e.CommunityIds.Select(id => id.Value)],
            MeasureIds = [.. e.MeasureIds.Select(id => id.Value)],
            NeedIds = [.. e.NeedIds.Select(id => id.Value)],
        },
        PlanSuperseded e => new Contracts.PlanSuperseded { PlanId = e.PlanId.Value, SupersededByPlanId = e.SupersededById.Value },
        PlanClosed e => new Contracts.PlanClosed { PlanId = e.PlanId.Value },
        MeasureStarted e => new Contracts.MeasureStarted { PlanId = e.PlanId.Value, MeasureId = e.MeasureId.Value },
        MeasureCompleted e => new Contracts.MeasureCompleted { PlanId = e.PlanId.Value, MeasureId = e.MeasureId.Value },
        MeasurePostponed e => new Contracts.MeasurePostponed { PlanId = e.PlanId.Value, MeasureId = e.MeasureId.Value },
        MeasureCancelled e => new Contracts.MeasureCancelled { PlanId = e.PlanId.Value, MeasureId = e.MeasureId.Value },
        MeasureChanged e => new Contracts.MeasureChanged
        {
            PlanId = e.PlanId.Value,
            MeasureId = e.MeasureId.Value,
            LineageId = e.LineageId.Value,
            Title = e.Title,
            Kind = e.Kind?.ToString(),
            Component = e.Component?.ToString(),
            CommunityIds = [.. e.CommunityIds.Select(id => id.Value)],
            FirstDay = e.FirstDay,
            LastDay = e.LastDay,
            Open = e.Open,
        },
        PlanReviewHeld e => new Contracts.PlanReviewHeld { PlanId = e.PlanId.Value, ReviewId = e.ReviewId.Value, Outcome = e.Outcome.ToString() },
        FollowUpChanged e => new Contracts.FollowUpChanged
        {
            FollowUpId = e.FollowUpId.Value,
            PlanId = e.PlanId?.Value,
            DueOn = e.DueOn,
            OwnerStaffMemberId = e.OwnerId.Value,
            Open = e.Open,
        },
        PlanUpdateSettled e => new Contracts.PlanUpdateSettled { PlanId = e.PlanId.Value, DiagnosisId = e.DiagnosisId.Value, Updated = e.Updated },
        _ => Due(happened),
    };

    private static IntegrationEvent? Due(IDomainEvent happened) => happened switch
    {
        PlanReviewDue e => new Contracts.PlanReviewDue
        {
            PlanId = e.PlanId.Value,
            ReviewId = e.ReviewId.Value,
            Title = e.Title,
            DueOn = e.DueOn,
            DaysBefore = e.DaysBefore,
        },
        PlanReviewOverdue e => new Contracts.PlanReviewOverdue
        {
            PlanId = e.PlanId.Value,
            ReviewId = e.ReviewId.Value,
            Title = e.Title,
            DueOn = e.DueOn,
            DaysOverdue = e.DaysOverdue,
        },
        FollowUpDue e => new Contracts.FollowUpDue
        {
            FollowUpId = e.FollowUpId.Value,
            PlanId = e.PlanId?.Value,
            Subject = e.Subject,
            DueOn = e.DueOn,
            OwnerStaffMemberId = e.OwnerId.Value,
            DaysOverdue = e.DaysOverdue,
        },
        IndicatorOffTrack e => new Contracts.IndicatorOffTrack { PlanId = e.PlanId.Value, IndicatorId = e.IndicatorId.Value, Name = e.Name },
        PlanUpdateRequired e => new Contracts.PlanUpdateRequired
        {
            PlanId = e.PlanId.Value,
            Title = e.Title,
            DiagnosisId = e.DiagnosisId.Value,
            DecideBy = e.DecideBy,
            DaysBefore = e.DaysBefore,
        },
        FirstYearExemptionEnding e => new Contracts.FirstYearExemptionEnding
        {
            MunicipalityId = e.MunicipalityId?.Value,
            EndsOn = e.EndsOn,
            DaysBefore = e.DaysBefore,
        },
        _ => null,
    };
}
