using Osl.Access.Domain.Centres;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Staff;

/// <summary>What ACC-02 is judged by today: the centre's regime, and the years of experience asked for.</summary>
internal sealed record Standard(LegalRegime Regime, int ExperienceYears)
{
    public IReadOnlyList<EvidenceKind> Missing(StaffMember member) => member.MissingEvidence(Regime, ExperienceYears);
}

internal sealed class Qualification(IReads<Centre> centres, ILegalParameters parameters, RequestScope scope, TimeProvider clock)
{
    public async Task<Standard> Today(CancellationToken ct)
    {
        var id = scope.RequiredCentre;
        var regimes = await centres.List(centres.All.Where(centre => centre.Id == id).Select(centre => centre.Regime), ct);
        var years = await parameters.Value(AccessParameters.OrganizerExperienceYears, WarsawCalendar.Today(clock), ct);
        return new Standard(regimes.Count > 0 ? regimes[0] : LegalRegime.Cus, years);
    }
}
