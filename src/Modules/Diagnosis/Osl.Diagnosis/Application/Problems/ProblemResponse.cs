using System.Linq.Expressions;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Problems;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Application.Problems;

/// <summary>A local problem and the needs that it gathers.</summary>
internal sealed record ProblemResponse(
    Guid Id,
    long Version,
    Guid CommunityId,
    string Title,
    string Description,
    ProblemDomain Domain,
    IReadOnlyList<Guid> NeedIds,
    ProblemStatus Status,
    string? Resolution,
    DateTimeOffset NamedAt,
    DateTimeOffset? ResolvedAt) : IVersioned, IExample<ProblemResponse>
{
    public static ProblemResponse Example { get; } = new(
        new Guid("0199d0c2-0000-7000-8000-000000000051"),
        1,
        new Guid("0199d0c2-0000-7000-8000-000000000011"),
        ProblemFields.Example.Title,
        ProblemFields.Example.Description,
        ProblemDomain.PublicSpace,
        ProblemFields.Example.NeedIds!,
        ProblemStatus.Unresolved,
        null,
        new DateTimeOffset(2026, 3, 3, 8, 0, 0, TimeSpan.Zero),
        null);

    public static readonly Expression<Func<Problem, ProblemResponse>> Of = problem => new ProblemResponse(
        problem.Id.Value,
        problem.Version,
        problem.CommunityId.Value,
        problem.Title,
        problem.Description,
        problem.Domain,
        Ids.Plain(problem.NeedIds),
        problem.Status,
        problem.Resolution,
        problem.NamedAt,
        problem.ResolvedAt);
}
