using Osl.Access.Domain.Accounts;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Sessions;

internal sealed record SessionFamilyRevoked(AccountId Account, SessionId Family, StaffMemberId? Holder, SessionEnd Reason) : IDomainEvent;
