using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.References;

namespace Osl.Planning.Application.References;

/// <summary>Says until when the first-year exemption (CUS Act Art. 76(2), 77(2)) holds for the present centre and its municipalities.</summary>
internal sealed class FirstYear(IReads<CentreCopy> centres, IReads<MunicipalityCopy> municipalities, ILegalParameters parameters)
{
    public async Task<FirstYearExemption> Exemption(DateOnly day, CancellationToken ct)
    {
        var months = await parameters.Value(PlanningParameters.FirstYear, day, ct);
        var centre = await centres.FirstOrDefault(centres.All, ct);
        var joined = await municipalities.List(municipalities.All.Select(one => new { one.Id, one.JoinedOn }), ct);
        return new FirstYearExemption(
            centre is null ? null : FirstYearExemption.EndsOn(centre.CreatedOn, months),
            joined.ToDictionary(one => one.Id, one => FirstYearExemption.EndsOn(one.JoinedOn, months)));
    }
}
