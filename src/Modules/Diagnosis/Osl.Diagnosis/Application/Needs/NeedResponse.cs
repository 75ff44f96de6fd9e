using System.Linq.Expressions;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Needs;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Application.Needs;

/// <summary>A need of a community and how far it has come.</summary>
/// <param name="Rank">Place among the community's needs, 1 first.</param>
/// <param name="PlanId">The plan in force that took it up.</param>
internal sealed record NeedResponse(
    Guid Id,
    long Version,
    Guid CommunityId,
    string Title,
    RecognitionScope Scope,
    ProblemDomain Domain,
    NeedStatus Status,
    int? Rank,
    Guid? PlanId,
    NeedOutcome? Outcome,
    string? CloseReason,
    DateTimeOffset IdentifiedAt,
    DateTimeOffset? ClosedAt) : IVersioned, IExample<NeedResponse>
{
    public static NeedResponse Example { get; } = new(
        new Guid("0199d0c2-0000-7000-8000-000000000041"),
        3,
        new Guid("0199d0c2-0000-7000-8000-000000000011"),
        "Miejsce spotkań na zimę",
        RecognitionScope.SupportiveActions,
        ProblemDomain.Social,
        NeedStatus.Prioritised,
        1,
        null,
        null,
        null,
        new DateTimeOffset(2026, 3, 2, 17, 30, 0, TimeSpan.Zero),
        null);

    public static readonly Expression<Func<Need, NeedResponse>> Of = need => new NeedResponse(
        need.Id.Value,
        need.Version,
        need.CommunityId.Value,
        need.Title,
        need.Scope,
        need.Domain,
        need.Status,
        need.Rank,
        need.PlanId == null ? null : need.PlanId.Value.Value,
        need.Outcome,
        need.CloseReason,
        need.IdentifiedAt,
        need.ClosedAt);
}
