using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Domain.Plans;

/// <summary>What a plan must know of its centre on the day it is submitted.</summary>
/// <param name="Conclusions">The adopted conclusions that hold now, among those the plan rests on.</param>
/// <param name="Exemption">The first-year exemption of Art. 76(2) and 77(2).</param>
/// <param name="MustCover">Member municipalities that no other plan covers for the period.</param>
internal sealed record SubmissionFacts(
    IReadOnlyCollection<AdoptedConclusion> Conclusions,
    FirstYearExemption Exemption,
    IReadOnlyCollection<MunicipalityId> MustCover);

/// <summary>A conclusion of a diagnosis that was adopted; no municipality means the whole area of the centre.</summary>
internal sealed record AdoptedConclusion(ConclusionId Id, IReadOnlyCollection<MunicipalityId> MunicipalityIds)
{
    public bool Concerns(MunicipalityId municipality) => MunicipalityIds.Count == 0 || MunicipalityIds.Contains(municipality);
}
