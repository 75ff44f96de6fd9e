using System.Linq.Expressions;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Discussions;

namespace Osl.Diagnosis.Application.Discussions;

/// <summary>A discussion with residents.</summary>
internal sealed record DiscussionResponse(
    Guid Id,
    long Version,
    Guid CommunityId,
    Guid? ProblemId,
    string Topic,
    DateOnly On,
    string? Place,
    IReadOnlyList<string> Theses,
    DiscussionStatus Status,
    string? Outcome,
    int? ParticipantCount,
    string? CancelReason,
    DateTimeOffset CalledAt) : IVersioned, IExample<DiscussionResponse>
{
    public static DiscussionResponse Example { get; } = new(
        new Guid("0199d0c2-0000-7000-8000-000000000071"),
        2,
        new Guid("0199d0c2-0000-7000-8000-000000000011"),
        DiscussionFields.Example.ProblemId,
        DiscussionFields.Example.Topic,
        DiscussionFields.Example.On,
        DiscussionFields.Example.Place,
        DiscussionFields.Example.Theses!,
        DiscussionStatus.Held,
        "Powstaje grupa robocza, która spotka się z wójtem.",
        23,
        null,
        new DateTimeOffset(2026, 3, 3, 8, 0, 0, TimeSpan.Zero));

    public static readonly Expression<Func<Discussion, DiscussionResponse>> Of = discussion => new DiscussionResponse(
        discussion.Id.Value,
        discussion.Version,
        discussion.CommunityId.Value,
        discussion.ProblemId == null ? null : discussion.ProblemId.Value.Value,
        discussion.Topic,
        discussion.On,
        discussion.Place,
        discussion.Theses,
        discussion.Status,
        discussion.Outcome,
        discussion.ParticipantCount,
        discussion.CancelReason,
        discussion.CalledAt);
}
