using System.Collections.Concurrent;
using Osl.Access.Domain.Parameters;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Parameters;

/// <summary>The legal parameters in force, for the centre of the request under way; from memory for a few seconds.</summary>
internal sealed class LegalParametersService(ParameterCache cache, RequestScope scope) : ILegalParameters
{
    public async ValueTask<int> Value(ParameterDefinition parameter, DateOnly day, CancellationToken ct)
    {
        var centre = scope.Centre ?? ParameterValue.National;
        return EffectiveValue.On(day, centre, parameter.Code, parameter.Default, await cache.Of(centre, ct));
    }
}

/// <summary>Values by centre, kept for as long as sessions are: two seconds, unless set otherwise.</summary>
internal sealed class ParameterCache(ParameterValues values, AccessSettings settings)
{
    private readonly ConcurrentDictionary<CentreId, (IReadOnlyList<DatedValue> Values, long Until)> known = new();

    public async ValueTask<IReadOnlyList<DatedValue>> Of(CentreId centre, CancellationToken ct)
    {
        var now = Environment.TickCount64;
        if (known.TryGetValue(centre, out var entry) && now < entry.Until)
        {
            return entry.Values;
        }

        var read = await values.Of(centre, ct);
        known[centre] = (read, now + (settings.SessionCacheSeconds * 1_000L));
        return read;
    }

    public void Forget() => known.Clear();
}
