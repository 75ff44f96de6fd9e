using Osl.Access.Domain.Parameters;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Parameters;

/// <summary>The stored values that a centre sees: its own and the nation's.</summary>
internal sealed class ParameterRows(Lookups lookups)
{
    public async Task<IReadOnlyList<ParameterValueRow>> Of(CentreId centre, CancellationToken ct)
    {
        await using var look = lookups.Begin();
        return await look.Reads<ParameterValue>().List(
            look.All<ParameterValue>()
                .Where(value => value.CentreId == centre || value.CentreId == ParameterValue.National)
                .Select(value => new ParameterValueRow(
                    value.Id.Value, new DatedValue(value.CentreId, value.Code, value.Value, value.EffectiveFrom), value.Version)),
            ct);
    }
}
