using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.References;

/// <summary>
/// Within a year of creating the centre (Art. 76(2)), or of a municipality's accession to it (Art. 77(2)),
/// the plan need not rest on conclusions of the recognition.
/// </summary>
internal sealed record FirstYearExemption(DateOnly? CentreEndsOn, IReadOnlyDictionary<MunicipalityId, DateOnly> MunicipalityEndsOn)
{
    public static readonly FirstYearExemption None = new(null, new Dictionary<MunicipalityId, DateOnly>());

    /// <summary>A term in months ends on the day that answers to its first, or on the last day of that month (Civil Code Art. 112).</summary>
    public static DateOnly EndsOn(DateOnly startedOn, int months) => startedOn.AddMonths(months);

    public bool Covers(MunicipalityId municipality, DateOnly day) =>
        day <= CentreEndsOn || (MunicipalityEndsOn.TryGetValue(municipality, out var endsOn) && day <= endsOn);
}
