using Osl.BuildingBlocks.Contracts;

namespace Osl.People.Contracts;

/// <summary>The answer to a person's request about their data is due soon, today, or late (GDPR Art. 12(3)).</summary>
[EventName("people.subject-request-due.v1")]
public sealed record SubjectRequestDue : IntegrationEvent
{
    public required Guid SubjectRequestId { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>Days until that day; below zero, days since.</summary>
    public required int DaysBefore { get; init; }
}
