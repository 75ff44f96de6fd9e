using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Groups;

/// <summary>A club or a group. Who belongs to it is a list of its own; here they are counted.</summary>
/// <param name="MemberCount">How many belong to it now.</param>
/// <param name="QuietSince">The day from which its silence is counted.</param>
internal sealed record GroupResponse(
    Guid Id,
    long Version,
    string Name,
    GroupKind Kind,
    string? Purpose,
    IReadOnlyList<Guid> CommunityIds,
    bool Confidential,
    Guid FacilitatorId,
    string? RegularPlace,
    DayOfWeek? RegularDay,
    TimeOnly? RegularTime,
    GroupState State,
    Leadership Leadership,
    IReadOnlyList<LeadershipChangeResponse> LeadershipChanges,
    int MemberCount,
    DateOnly? LastMetOn,
    DateOnly? QuietSince,
    DateTimeOffset ProposedAt,
    DateOnly? FormedOn,
    DateOnly? ClosedOn,
    string? ClosingNote) : IVersioned, IExample<GroupResponse>
{
    public static GroupResponse Of(CommunityGroup group) => new(
        group.Id.Value,
        group.Version,
        group.Name,
        group.Kind,
        group.Purpose,
        Ids.Plain(group.CommunityIds),
        group.IsConfidential,
        group.FacilitatorId.Value,
        group.RegularPlace,
        group.RegularDay,
        group.RegularTime,
        group.State,
        group.Leadership,
        [.. group.LeadershipChanges.Select(change => new LeadershipChangeResponse(change.From, change.To, change.On, change.Evidence, change.RecordedAt))],
        group.MemberCount,
        group.LastMetOn,
        group.QuietSince,
        group.ProposedAt,
        group.FormedOn,
        group.ClosedOn,
        group.ClosingNote);

    public static GroupResponse Example { get; } = new(
        Examples.Group,
        4,
        GroupInput.Example.Name,
        GroupKind.SeniorClub,
        GroupInput.Example.Purpose,
        [Examples.Community],
        false,
        Examples.Organizer,
        GroupInput.Example.RegularPlace,
        DayOfWeek.Wednesday,
        new TimeOnly(10, 0),
        GroupState.Active,
        Leadership.SelfLed,
        [new LeadershipChangeResponse(Leadership.CusLed, Leadership.SelfLed, HandOverInput.Example.On, HandOverInput.Example.Evidence, new DateTimeOffset(2026, 5, 4, 12, 0, 0, TimeSpan.Zero))],
        17,
        new DateOnly(2026, 5, 6),
        new DateOnly(2026, 5, 6),
        new DateTimeOffset(2026, 2, 2, 9, 0, 0, TimeSpan.Zero),
        new DateOnly(2026, 3, 2),
        null,
        null);
}

/// <summary>A change of hands, and what was seen that shows it.</summary>
internal sealed record LeadershipChangeResponse(Leadership From, Leadership To, DateOnly On, string Evidence, DateTimeOffset RecordedAt);
