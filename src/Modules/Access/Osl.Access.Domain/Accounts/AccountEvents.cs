using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Accounts;

internal sealed record AccountLocked(AccountId Account, string Reason) : IDomainEvent;

internal sealed record AccountUnlocked(AccountId Account) : IDomainEvent;
