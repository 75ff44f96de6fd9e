using Osl.BuildingBlocks.Contracts;

namespace Osl.People.Contracts;

/// <summary>A person's request about their data was answered.</summary>
[EventName("people.subject-request-answered.v1")]
public sealed record SubjectRequestAnswered : IntegrationEvent
{
    public required Guid SubjectRequestId { get; init; }
}
