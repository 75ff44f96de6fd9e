using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Persons;

/// <summary>The whole state that others need, so that a late one never matters.</summary>
internal sealed record PersonChanged(PersonId Id, bool IsMinor) : IDomainEvent;

internal sealed record PersonsMerged(PersonId Kept, PersonId Merged) : IDomainEvent;

internal sealed record PersonErased(PersonId Id) : IDomainEvent;
