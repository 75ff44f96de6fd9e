using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Domain.Plans;

internal sealed record PlanSubmitted(PlanId PlanId, string Title, StaffMemberId AuthorId) : IDomainEvent;

internal sealed record PlanReturned(PlanId PlanId, string Title, StaffMemberId AuthorId) : IDomainEvent;

internal sealed record PlanApproved(PlanId PlanId, string Title, StaffMemberId AuthorId) : IDomainEvent;

internal sealed record PlanEnteredIntoForce(
    PlanId PlanId,
    PlanFamilyId FamilyId,
    int VersionNumber,
    string Title,
    Period Period,
    IReadOnlyList<MunicipalityId> MunicipalityIds,
    IReadOnlyList<CommunityId> CommunityIds,
    IReadOnlyList<MeasureId> MeasureIds,
    IReadOnlyList<NeedId> NeedIds) : IDomainEvent;

internal sealed record PlanSuperseded(PlanId PlanId, PlanId SupersededById) : IDomainEvent;

internal sealed record PlanClosed(PlanId PlanId) : IDomainEvent;

internal sealed record MeasureStarted(PlanId PlanId, MeasureId MeasureId) : IDomainEvent;

internal sealed record MeasureCompleted(PlanId PlanId, MeasureId MeasureId) : IDomainEvent;

internal sealed record MeasurePostponed(PlanId PlanId, MeasureId MeasureId) : IDomainEvent;

internal sealed record MeasureCancelled(PlanId PlanId, MeasureId MeasureId) : IDomainEvent;

/// <summary>A measure of a plan in force: its whole state, so that a late one never matters.</summary>
internal sealed record MeasureChanged(
    PlanId PlanId,
    MeasureId MeasureId,
    LineageId LineageId,
    string Title,
    StatutoryKind? Kind,
    OslComponent? Component,
    IReadOnlyList<CommunityId> CommunityIds,
    DateOnly FirstDay,
    DateOnly LastDay,
    bool Open) : IDomainEvent;
