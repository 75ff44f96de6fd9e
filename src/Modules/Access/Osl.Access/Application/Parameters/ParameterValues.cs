using Osl.Access.Domain.Parameters;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Parameters;

/// <summary>The values that a centre lives by: its own and the nation's.</summary>
internal sealed class ParameterValues(Lookups lookups)
{
    public async Task<IReadOnlyList<DatedValue>> Of(CentreId centre, CancellationToken ct)
    {
        await using var look = lookups.Begin();
        return await look.Reads<ParameterValue>().List(
            look.All<ParameterValue>()
                .Where(value => value.CentreId == centre || value.CentreId == ParameterValue.National)
                .Select(value => new DatedValue(value.CentreId, value.Code, value.Value, value.EffectiveFrom)),
            ct);
    }
}
