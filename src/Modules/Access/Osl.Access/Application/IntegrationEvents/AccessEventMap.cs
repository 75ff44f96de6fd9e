using Osl.Access.Domain.Centres;
using Osl.Access.Domain.Parameters;
using Osl.Access.Domain.Sessions;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Contracts;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;

namespace Osl.Access.Application.IntegrationEvents;

internal sealed class AccessEventMap : IEventMap
{
    public IntegrationEvent? Map(IDomainEvent happened) => happened switch
    {
        CentreCreated e => new Contracts.CentreCreated
        {
            Name = e.Name,
            LegalRegime = e.Regime.ToString(),
            CentreType = e.Type.ToString(),
            CreatedOn = e.CreatedOn,
        },
        CentreSuspended => new Contracts.CentreSuspended(),
        CentreResumed => new Contracts.CentreResumed(),
        MunicipalityJoined e => new Contracts.MunicipalityJoined { MunicipalityId = e.Municipality.Value, Name = e.Name, JoinedOn = e.JoinedOn },
        ParameterChanged e => new Contracts.ParameterChanged { Code = e.Code, Value = e.Value, EffectiveFrom = e.EffectiveFrom },
        StaffMemberChanged e => new Contracts.StaffMemberChanged
        {
            StaffMemberId = e.Id.Value,
            Active = e.Active,
            Post = e.Post.ToString(),
            Roles = [.. e.Roles.Select(role => role.ToString())],
            Specialty = e.Specialty?.ToString(),
        },
        ClearanceChanged e => new Contracts.ClearanceChanged { StaffMemberId = e.Id.Value, ValidUntil = e.ValidUntil },
        SessionFamilyRevoked e => new Contracts.SessionFamilyRevoked
        {
            AccountId = e.Account.Value,
            StaffMemberId = e.Holder?.Value,
            FamilyId = e.Family.Value,
            Reason = e.Reason.ToString(),
        },
        _ => null,
    };
}
