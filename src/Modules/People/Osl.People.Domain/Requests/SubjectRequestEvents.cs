using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Requests;

/// <summary>The answer is due in so many days; below zero, it is late.</summary>
internal sealed record SubjectRequestDue(SubjectRequestId Id, DateOnly DueOn, int DaysBefore) : IDomainEvent;

internal sealed record SubjectRequestAnswered(SubjectRequestId Id) : IDomainEvent;
