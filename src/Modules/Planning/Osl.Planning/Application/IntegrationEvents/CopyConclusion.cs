using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Contracts;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Application.IntegrationEvents;

/// <summary>Keeps an adopted conclusion, from which plans are drafted.</summary>
internal sealed class CopyConclusion(IRecords<ConclusionCopy> conclusions) : INotificationHandler<ConclusionAdopted>
{
    public async Task Handle(ConclusionAdopted notification, CancellationToken cancellationToken)
    {
        var id = new ConclusionId(notification.ConclusionId);
        var copy = await conclusions.Find(one => one.Id == id, cancellationToken);
        if (copy is null)
        {
            copy = ConclusionCopy.Of(id, new CentreId(notification.CentreId!.Value), new DiagnosisId(notification.DiagnosisId));
            conclusions.Add(copy);
        }

        copy.Take(
            notification.Kind,
            notification.Scope,
            notification.Summary,
            notification.MunicipalityIds.Select(municipality => new MunicipalityId(municipality)),
            notification.NeedIds.Select(need => new NeedId(need)),
            notification.StreamPosition);
    }
}
