using Osl.BuildingBlocks.Contracts;

namespace Osl.People.Contracts;

/// <summary>An agreement to a purpose was withdrawn, or its term ran out.</summary>
[EventName("people.consent-withdrawn.v1")]
public sealed record ConsentWithdrawn : IntegrationEvent
{
    /// <summary>Whose data or participation it is about.</summary>
    public required Guid PersonId { get; init; }

    public required Guid ConsentId { get; init; }

    /// <summary>A code of the centre's list of purposes, such as participation or image.</summary>
    public required string Purpose { get; init; }

    /// <summary>What it is for alone, such as one activity or series; null where it is for all of the purpose.</summary>
    public required Guid? SubjectId { get; init; }

    public required bool ByGuardian { get; init; }
}
