using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Forms;
using Osl.Activities.Domain.Places;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Activities;

/// <summary>Makes sure that an activity refers only to what its centre has, and that its author's right reaches its communities.</summary>
internal sealed class ActivityReferences(
    IReads<CommunityCopy> communities,
    IReads<NeedCopy> needs,
    IReads<StaffCopy> staff,
    IReads<PersonCopy> people,
    IReads<ActivityForm> forms,
    IReads<CommunityPlace> places,
    RequestScope scope)
{
    /// <param name="before">What was written before: a form that was retired since, a member of staff who left, or a place that was closed, may stay.</param>
    /// <param name="under">Where in the request it is written.</param>
    public async Task Require(ActivityContent content, ActivityContent? before, CancellationToken ct, string under = "")
    {
        await RequireCommunities(content.CommunityIds, ct, under);
        foreach (var community in content.CommunityIds)
        {
            scope.RequireCommunity(Rights.WriteActivities, community);
        }

        RequireKnown(content.NeedIds, await needs.List(needs.All.Where(one => content.NeedIds.Contains(one.Id)).Select(one => one.Id), ct), At($"{under}/needIds"));
        if (content.Form != before?.Form && !await forms.Any(forms.All.Where(one => one.Code == content.Form && !one.IsRetired), ct))
        {
            throw new InvalidFieldException($"{under}/form", "unknown_reference");
        }

        if (content.PlaceId is { } place && place != before?.PlaceId
            && !await places.Any(places.All.Where(one => one.Id == place && one.State == PlaceState.Open), ct))
        {
            throw new InvalidFieldException($"{under}/placeId", "unknown_reference");
        }

        await RequireLeads(content.Leads, before?.Leads ?? [], under, ct);
    }

    public async Task RequireCommunities(IReadOnlyList<CommunityId> ids, CancellationToken ct, string under = "") =>
        RequireKnown(ids, await communities.List(communities.All.Where(one => ids.Contains(one.Id) && !one.IsArchived).Select(one => one.Id), ct), At($"{under}/communityIds"));

    private async Task RequireLeads(IReadOnlyList<LeadContent> leads, IReadOnlyList<LeadContent> before, string under, CancellationToken ct)
    {
        var members = leads.Select(lead => lead.StaffMemberId).OfType<StaffMemberId>().ToList();
        var residents = leads.Select(lead => lead.PersonId).OfType<PersonId>().ToList();
        var known = (await staff.List(staff.All.Where(one => members.Contains(one.Id) && one.IsActive).Select(one => one.Id), ct)).Select(id => id.Value)
            .Concat((await people.List(people.All.Where(one => residents.Contains(one.Id)).Select(one => one.Id), ct)).Select(id => id.Value))
            .Concat(before.Select(lead => lead.Who))
            .ToHashSet();
        for (var index = 0; index < leads.Count; index++)
        {
            if (!known.Contains(leads[index].Who))
            {
                throw new InvalidFieldException($"{under}/leads/{index}/{(leads[index].StaffMemberId is null ? "personId" : "staffMemberId")}", "unknown_reference");
            }
        }
    }

    private static Func<int, string> At(string list) => index => $"{list}/{index}";

    private static void RequireKnown<TId>(IReadOnlyList<TId> wanted, List<TId> known, Func<int, string> pointer)
    {
        for (var index = 0; index < wanted.Count; index++)
        {
            if (!known.Contains(wanted[index]))
            {
                throw new InvalidFieldException(pointer(index), "unknown_reference");
            }
        }
    }
}
