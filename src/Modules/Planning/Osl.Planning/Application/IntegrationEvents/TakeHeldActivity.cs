using MediatR;
using Osl.Activities.Contracts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Application.Activities;
using Osl.Planning.Domain.Activities;
using Osl.Planning.Domain.Plans;

namespace Osl.Planning.Application.IntegrationEvents;

/// <summary>An activity was held for a measure: the measure has begun, and its automatic indicators move (F-16, F-17).</summary>
internal sealed class TakeHeldActivity(IRecords<HeldActivity> held, IReads<Measure> measures, ActivityCount count) : INotificationHandler<ActivityHeld>
{
    private const string ByResidents = "By";

    public async Task Handle(ActivityHeld notification, CancellationToken cancellationToken)
    {
        if (notification.MeasureId is not { } measureId)
        {
            return;
        }

        var id = new MeasureId(measureId);
        var measure = await measures.FirstOrDefault(measures.All.Where(one => one.Id == id), cancellationToken);
        var activity = new HeldActivityId(notification.ActivityId);
        if (measure is null || await held.Find(one => one.Id == activity, cancellationToken) is not null)
        {
            return;
        }

        var taken = HeldActivity.Of(
            activity, new CentreId(notification.CentreId!.Value), measure.LineageId, notification.Title, notification.HeldOn, notification.ParticipationLevel == ByResidents);
        taken.Count(notification.Participants, notification.StreamPosition);
        held.Add(taken);
        await count.Count(taken, cancellationToken);
    }
}
