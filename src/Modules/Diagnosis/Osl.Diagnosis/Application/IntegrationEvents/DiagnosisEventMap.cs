using Osl.BuildingBlocks.Contracts;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.Diagnosis.Domain.Communities;

namespace Osl.Diagnosis.Application.IntegrationEvents;

internal sealed class DiagnosisEventMap : IEventMap
{
    public IntegrationEvent? Map(IDomainEvent happened) => happened switch
    {
        CommunityRegistered e => new Contracts.CommunityRegistered
        {
            CommunityId = e.CommunityId.Value,
            Name = e.Name,
            Kind = e.Kind.ToString(),
            MunicipalityIds = [.. e.Municipalities.Select(id => id.Value)],
        },
        CommunityArchived e => new Contracts.CommunityArchived { CommunityId = e.CommunityId.Value },
        _ => null,
    };
}
