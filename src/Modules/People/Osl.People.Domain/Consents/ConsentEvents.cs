using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Consents;

internal sealed record ConsentGiven(PersonId PersonId, ConsentId ConsentId, string Purpose, Guid? SubjectId, bool ByGuardian) : IDomainEvent;

/// <summary>Withdrawn, or run out.</summary>
internal sealed record ConsentWithdrawn(PersonId PersonId, ConsentId ConsentId, string Purpose, Guid? SubjectId, bool ByGuardian) : IDomainEvent;
