using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Application.Needs;
using Osl.Diagnosis.Application.Plans;
using Osl.Diagnosis.Domain.Needs;
using Osl.Diagnosis.Domain.Plans;
using Osl.Planning.Contracts;

namespace Osl.Diagnosis.Application.IntegrationEvents;

/// <summary>A plan in force takes its needs up, and holds its communities back from the archive (rule DIA-10).</summary>
internal sealed class TakeUpNeeds(IRecords<PlanReference> plans, IRepository<Need> needs) : INotificationHandler<PlanEnteredIntoForce>
{
    public async Task Handle(PlanEnteredIntoForce notification, CancellationToken cancellationToken)
    {
        var plan = await plans.Of(notification.PlanId, notification.CentreId!.Value, cancellationToken);
        var planned = Ids.Typed<NeedId>(notification.NeedIds);
        if (!plan.EnterIntoForce(Ids.Typed<CommunityId>(notification.CommunityIds), planned, notification.StreamPosition))
        {
            return;
        }

        foreach (var need in await needs.List(new NeedsOf(planned), cancellationToken))
        {
            need.TakeUp(plan.PlanId);
        }
    }
}
