using Osl.BuildingBlocks.Contracts;

namespace Osl.Planning.Contracts;

/// <summary>The first-year exemption (Art. 76(2), 77(2)) of the centre or of a municipality ends soon.</summary>
[EventName("planning.first-year-exemption-ending.v1")]
public sealed record FirstYearExemptionEnding : IntegrationEvent
{
    public required Guid? MunicipalityId { get; init; }

    public required DateOnly EndsOn { get; init; }

    public required int DaysBefore { get; init; }
}
