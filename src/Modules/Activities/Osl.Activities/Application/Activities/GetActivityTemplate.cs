using Osl.Activities.Application.References;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Activities;

/// <summary>What an activity or a series of a measure begins as: its kind, component and communities, and the days on which it may be held.</summary>
[Permission(Rights.ReadActivities)]
internal sealed record GetActivityTemplate(Guid MeasureId) : IQuery<ActivityTemplate>
{
    internal sealed class Handler(MeasureLinks measures) : IQueryHandler<GetActivityTemplate, ActivityTemplate>
    {
        public async Task<ActivityTemplate> Handle(GetActivityTemplate request, CancellationToken cancellationToken) =>
            ActivityTemplate.Of(await measures.Current(new MeasureId(request.MeasureId), cancellationToken) ?? throw new NotFoundException(nameof(MeasureCopy)));
    }
}

/// <summary>What an activity takes over from a measure of the plan in force.</summary>
/// <param name="MeasureId">The measure, in the version of the plan that is in force.</param>
/// <param name="FirstDay">The first day on which it may be held (ACT-09).</param>
/// <param name="LastDay">The last one.</param>
internal sealed record ActivityTemplate(
    Guid MeasureId, string Title, ActivityKind? Kind, ActivityComponent? Component, IReadOnlyList<Guid> CommunityIds, DateOnly FirstDay, DateOnly LastDay)
    : IExample<ActivityTemplate>
{
    public static ActivityTemplate Of(MeasureCopy measure) => new(
        measure.Id.Value,
        measure.Title,
        Enum.TryParse<ActivityKind>(measure.Kind, out var kind) ? kind : null,
        Enum.TryParse<ActivityComponent>(measure.Component, out var component) ? component : null,
        Ids.Plain(measure.CommunityIds),
        measure.FirstDay,
        measure.LastDay);

    public static ActivityTemplate Example { get; } = new(
        Examples.Measure, "Klub aktywnego seniora", ActivityKind.SelfHelp, ActivityComponent.Activation, [Examples.Community], new DateOnly(2026, 2, 1), new DateOnly(2026, 11, 30));
}
