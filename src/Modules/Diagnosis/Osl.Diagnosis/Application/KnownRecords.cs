using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Communities;
using Osl.Diagnosis.Domain.Municipalities;
using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Application;

/// <summary>Checks that what a message refers to exists in the centre, and may be referred to.</summary>
internal sealed class KnownRecords(
    IReads<Community> communities, IReads<Need> needs, IReads<CentreMunicipality> municipalities, RequestScope scope)
{
    private static readonly OneById<Community, CommunityId, Standing> StandingOf = new(community => new Standing(community.Status));

    /// <summary>The community that something new is recorded of.</summary>
    public async Task<CommunityId> OpenCommunity(Guid id, string permission, CancellationToken ct)
    {
        var community = new CommunityId(id);
        var standing = await communities.First(StandingOf, community, ct);
        CommunityRules.ArchivedTakesNothing.Require(standing.Status is not CommunityStatus.Archived);
        scope.RequireCommunity(permission, community);
        return community;
    }

    /// <summary>The community that a body names.</summary>
    public async Task<CommunityId> AskedCommunity(Guid id, string permission, CancellationToken ct, string pointer = "/communityId")
    {
        var community = new CommunityId(id);
        if (!await communities.Any(communities.All.Where(one => one.Id == community), ct))
        {
            throw Unknown(pointer);
        }

        scope.RequireCommunity(permission, community);
        return community;
    }

    public async Task<IReadOnlyList<CommunityId>> Communities(IReadOnlyList<Guid>? ids, CancellationToken ct, string pointer = "/communityIds")
    {
        var asked = Ids.Typed<CommunityId>(ids);
        var known = await communities.List(communities.All.Where(one => asked.Contains(one.Id)).Select(one => one.Id), ct);
        return AllOf(asked, known, pointer);
    }

    public async Task<IReadOnlyList<NeedId>> Needs(IReadOnlyList<Guid>? ids, CancellationToken ct, string pointer = "/needIds")
    {
        var asked = Ids.Typed<NeedId>(ids);
        var known = await needs.List(needs.All.Where(one => asked.Contains(one.Id)).Select(one => one.Id), ct);
        return AllOf(asked, known, pointer);
    }

    /// <summary>Until this module has heard of the centre's municipalities, it cannot tell and lets any pass.</summary>
    public async Task RequireWithinCentre(IReadOnlyList<TerritoryUnit> units, CancellationToken ct)
    {
        if (units.Count > 0 && await Municipalities(ct) is { Count: > 0 } joined)
        {
            CommunityRules.RequireWithin(units, joined);
        }
    }

    public async Task RequireWithinCentre(IReadOnlyList<MunicipalityId> named, Func<int, string> pointer, CancellationToken ct)
    {
        if (named.Count > 0 && await Municipalities(ct) is { Count: > 0 } joined)
        {
            for (var i = 0; i < named.Count; i++)
            {
                Domain.References.MunicipalityOfTheCentre.Require(joined.Contains(named[i]), pointer(i));
            }
        }
    }

    public async Task<IReadOnlyList<MunicipalityId>> Municipalities(IReadOnlyList<Guid>? ids, CancellationToken ct)
    {
        var asked = Ids.Typed<MunicipalityId>(ids);
        await RequireWithinCentre(asked, i => $"/municipalityIds/{i}", ct);
        return asked;
    }

    public static InvalidFieldException Unknown(string pointer) => new(pointer, "unknown_reference");

    private Task<List<MunicipalityId>> Municipalities(CancellationToken ct) =>
        municipalities.List(municipalities.All.Select(one => one.MunicipalityId), ct);

    private static IReadOnlyList<TId> AllOf<TId>(IReadOnlyList<TId> asked, List<TId> known, string pointer)
    {
        for (var i = 0; i < asked.Count; i++)
        {
            if (!known.Contains(asked[i]))
            {
                throw Unknown($"{pointer}/{i}");
            }
        }

        return asked;
    }

    private sealed record Standing(CommunityStatus Status);
}
