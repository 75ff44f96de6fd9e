using Osl.Activities.Domain.Campaigns;
using Osl.Activities.Domain.Groups;
using Osl.Activities.Domain.Incidents;
using Osl.Activities.Domain.Initiatives;
using Osl.Activities.Domain.Places;
using Osl.BuildingBlocks.Contracts;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>What others are told of groups, places, campaigns and initiatives: never who belongs to them.</summary>
internal static class CommunityFacts
{
    public static IntegrationEvent? Of(IDomainEvent happened) => happened switch
    {
        GroupFormed e => new Contracts.GroupFormed
        {
            GroupId = e.GroupId.Value,
            Kind = e.Kind.ToString(),
            CommunityIds = [.. Ids.Plain(e.CommunityIds)],
            FacilitatorStaffMemberId = e.FacilitatorId.Value,
            FormedOn = e.On,
        },
        GroupDormant e => new Contracts.GroupDormant
        {
            GroupId = e.GroupId.Value,
            Name = e.Name,
            CommunityIds = [.. Ids.Plain(e.CommunityIds)],
            FacilitatorStaffMemberId = e.FacilitatorId.Value,
            QuietSince = e.QuietSince,
        },
        GroupBecameSelfLed e => new Contracts.GroupBecameSelfLed
        {
            GroupId = e.GroupId.Value,
            CommunityIds = [.. Ids.Plain(e.CommunityIds)],
            SelfLedFrom = e.On,
        },
        PlaceOpened e => new Contracts.PlaceOpened
        {
            PlaceId = e.PlaceId.Value,
            Kind = e.Kind.ToString(),
            Name = e.Name,
            Address = e.Address,
            CommunityIds = [.. Ids.Plain(e.CommunityIds)],
        },
        CampaignEvaluated e => new Contracts.CampaignEvaluated
        {
            CampaignId = e.CampaignId.Value,
            CommunityIds = [.. Ids.Plain(e.CommunityIds)],
            MeasureId = e.MeasureId?.Value,
            Reach = e.Reach,
        },
        InitiativeAccepted e => new Contracts.InitiativeAccepted { InitiativeId = e.InitiativeId.Value, Mode = e.Mode.ToString(), CommunityIds = [.. Ids.Plain(e.CommunityIds)] },
        InitiativeCompleted e => new Contracts.InitiativeCompleted { InitiativeId = e.InitiativeId.Value, Mode = e.Mode.ToString(), CommunityIds = [.. Ids.Plain(e.CommunityIds)] },
        IncidentReported e => new Contracts.IncidentReported { IncidentId = e.IncidentId.Value },
        _ => null,
    };
}
