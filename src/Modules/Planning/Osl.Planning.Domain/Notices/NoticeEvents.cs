using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.FollowUps;
using Osl.Planning.Domain.Plans;
using Osl.Planning.Domain.References;
using Osl.Planning.Domain.Reviews;

namespace Osl.Planning.Domain.Notices;

internal sealed record PlanReviewDue(PlanId PlanId, PlanReviewId ReviewId, string Title, DateOnly DueOn, int DaysBefore) : IDomainEvent;

internal sealed record PlanReviewOverdue(PlanId PlanId, PlanReviewId ReviewId, string Title, DateOnly DueOn, int DaysOverdue) : IDomainEvent;

internal sealed record FollowUpDue(FollowUpId FollowUpId, PlanId? PlanId, string Subject, DateOnly DueOn, StaffMemberId OwnerId, int DaysOverdue)
    : IDomainEvent;

internal sealed record IndicatorOffTrack(PlanId PlanId, IndicatorId IndicatorId, string Name) : IDomainEvent;

internal sealed record PlanUpdateRequired(PlanId PlanId, string Title, DiagnosisId DiagnosisId, DateOnly DecideBy, int DaysBefore) : IDomainEvent;

internal sealed record FirstYearExemptionEnding(MunicipalityId? MunicipalityId, DateOnly EndsOn, int DaysBefore) : IDomainEvent;
