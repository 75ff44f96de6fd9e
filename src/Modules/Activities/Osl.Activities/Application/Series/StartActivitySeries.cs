using FluentValidation;
using Osl.Activities.Application.Activities;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Series;

/// <summary>Starts a series and drafts its first occurrences; the others follow some time ahead.</summary>
[Permission(Rights.WriteActivities)]
internal sealed record StartActivitySeries(SeriesInput Series) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<StartActivitySeries>
    {
        public Validator() => this.Body(c => c.Series, new SeriesInput.Validator());
    }

    internal sealed class Handler(
        IRepository<ActivitySeries> all,
        ActivityReferences references,
        MeasureLinks measures,
        OccurrenceMaker maker,
        RequestScope scope,
        IIdSource ids) : ICommandHandler<StartActivitySeries, Created>
    {
        public async Task<Created> Handle(StartActivitySeries request, CancellationToken cancellationToken)
        {
            var content = request.Series.Activity.ToContent();
            await references.Require(content, null, cancellationToken, "/activity");
            var timing = request.Series.ToTiming();
            var atMost = await maker.AtMost(cancellationToken);
            var days = SeriesCalendar.Days(timing, atMost);
            var startsAt = request.Series.Activity.ToSlot().From;
            var series = ActivitySeries.Start(new SeriesId(ids.Next()), scope.RequiredCentre, content, startsAt, timing, days, atMost);
            if (content.MeasureId is not null)
            {
                var measure = await measures.Window(content.MeasureId, cancellationToken);
                ActivityRules.LinkedToThePlan.Require(measure is not null, "/activity/measureId");
                ActivityRules.LinkedToThePlan.Require(days.All(day => measure!.Holds(SeriesCalendar.SlotOn(day, timing.StartTime, timing.LengthMinutes))), "/rule");
            }

            all.Add(series);
            await maker.Make(series, cancellationToken);
            return new Created(series.Id.Value);
        }
    }
}
