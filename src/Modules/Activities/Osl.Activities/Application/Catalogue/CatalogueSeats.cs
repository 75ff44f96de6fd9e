using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Catalogue;

/// <summary>How full activities are, in numbers alone.</summary>
internal sealed class CatalogueSeats(IReads<EnrolmentList> lists)
{
    public async Task<IReadOnlyDictionary<ActivityId, Seats>> Of(IReadOnlyCollection<CommunityActivity> activities, CancellationToken ct)
    {
        var ids = activities.Select(one => one.Id).ToList();
        var known = (await lists.List(lists.All.Where(list => ids.Contains(list.Id)), ct)).ToDictionary(list => list.Id);
        return activities.ToDictionary(one => one.Id, one => Of(one, known.GetValueOrDefault(one.Id)));
    }

    /// <summary>Where nobody enrols there is room for all.</summary>
    private static Seats Of(CommunityActivity activity, EnrolmentList? list) => activity is { EnrolmentMode: EnrolmentMode.Enrolment, Capacity: { } capacity }
        ? new Seats(list?.Free(capacity) ?? capacity, list?.Waiting ?? 0)
        : new Seats(null, 0);

    /// <param name="Free">Null where there is room for all.</param>
    internal sealed record Seats(int? Free, int Waiting);
}
