using Osl.BuildingBlocks.Application;
using Osl.People.Domain.Purposes;

namespace Osl.People.Application.Purposes;

/// <summary>The centre's own purposes, and those that come with the system and were left as they are.</summary>
internal sealed class KnownPurposes(IReads<ConsentPurpose> purposes)
{
    public async Task<IReadOnlyList<PurposeView>> All(CancellationToken ct)
    {
        var own = (await purposes.List(purposes.All, ct)).Select(PurposeView.Of).ToList();
        return [.. BuiltInPurposes.All.Where(one => own.All(other => other.Code != one.Code)).Concat(own).OrderBy(one => one.Code, StringComparer.Ordinal)];
    }

    public async Task<PurposeView?> Find(string code, CancellationToken ct) =>
        await purposes.FirstOrDefault(purposes.All.Where(one => one.Code == code), ct) is { } own ? PurposeView.Of(own) : BuiltInPurposes.Find(code);
}
