using FluentValidation;
using Osl.Activities.Application.Activities;
using Osl.Activities.Application.Occupancy;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Series;

/// <summary>Ends a series before its rule runs out: what was to follow is cancelled, with a reason (ACT-10); what has begun stays.</summary>
[Permission(Rights.PublishActivities)]
internal sealed record EndActivitySeries(Guid Id, long ExpectedVersion, SeriesEndInput End) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<EndActivitySeries>
    {
        public Validator() => this.Body(c => c.End, new SeriesEndInput.Validator());
    }

    internal sealed class Handler(
        IRepository<ActivitySeries> all, IRepository<CommunityActivity> activities, Occupancies occupancies, RequestScope scope, TimeProvider clock)
        : ICommandHandler<EndActivitySeries, Changed>
    {
        public async Task<Changed> Handle(EndActivitySeries request, CancellationToken cancellationToken)
        {
            var series = await all.Get(new SeriesId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireReach(Rights.PublishActivities, series);
            series.End(request.End.From, request.End.Reason);
            foreach (var occurrence in await activities.List(new OccurrencesOf(series.Id, request.End.From), cancellationToken))
            {
                if (occurrence.IsUnderWay(clock.GetUtcNow()))
                {
                    continue;
                }

                occurrence.Cancel(request.End.Reason);
                await occupancies.Free(occurrence.Id.Value, cancellationToken);
            }

            return new Changed(series);
        }
    }
}

/// <summary>From when a series is no more.</summary>
/// <param name="From">The first day without it.</param>
/// <param name="Reason">Why. No personal data.</param>
internal sealed record SeriesEndInput(DateOnly From, string? Reason = null) : IExample<SeriesEndInput>
{
    public static SeriesEndInput Example { get; } = new(new DateOnly(2026, 9, 1), "Grupa spotyka się odtąd sama");

    internal sealed class Validator : AbstractValidator<SeriesEndInput>
    {
        public Validator()
        {
            RuleFor(e => e.Reason).MaximumLength(TextLimits.Text);
            RuleFor(e => e.Reason).NoPesel();
        }
    }
}
