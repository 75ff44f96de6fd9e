using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Contracts;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Application.IntegrationEvents;

/// <summary>Keeps an adopted diagnosis, and so which conclusions are past.</summary>
internal sealed class CopyDiagnosis(IRecords<DiagnosisCopy> diagnoses) : INotificationHandler<DiagnosisAdopted>
{
    public async Task Handle(DiagnosisAdopted notification, CancellationToken cancellationToken)
    {
        var id = new DiagnosisId(notification.DiagnosisId);
        var copy = await diagnoses.Find(one => one.Id == id, cancellationToken);
        if (copy is null)
        {
            copy = DiagnosisCopy.Of(id, new CentreId(notification.CentreId!.Value));
            diagnoses.Add(copy);
        }

        DiagnosisId? previous = notification.PreviousDiagnosisId is { } earlier ? new DiagnosisId(earlier) : null;
        copy.Take(notification.Title, notification.Scope, notification.VersionNumber, notification.AdoptedOn, previous, notification.StreamPosition);
    }
}
