using Osl.Activities.Application.References;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Forms;
using Osl.Activities.Domain.Places;
using Osl.Activities.Domain.References;
using Osl.Activities.Domain.Standards;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Activities;

/// <summary>Looks up what publishing an activity rests on (ACT-05, ACT-09, ACT-14, ACT-15).</summary>
internal sealed class PublicationDesk(
    MeasureLinks measures,
    IReads<StaffCopy> staff,
    IReads<ActivityForm> forms,
    IReads<ChildProtectionStandard> standards,
    IReads<CommunityPlace> places,
    ILegalParameters parameters,
    TimeProvider clock)
{
    public async Task<PublicationFacts> Facts(ActivityContent content, Slot slot, CancellationToken ct) => new(
        await measures.Window(content.MeasureId, ct),
        await Standing(content.Leads, ct),
        (await forms.FirstOrDefault(forms.All.Where(form => form.Code == content.Form), ct))?.Specialty,
        content.ForMinors && await StandardIsCurrent(ct),
        WarsawCalendar.DayOf(slot.To.AddTicks(-1)))
    {
        PlaceIsOpen = content.PlaceId is not { } place || await places.Any(places.All.Where(one => one.Id == place && one.State == PlaceState.Open), ct),
    };

    /// <summary>A resident has no clearance on file yet, and leads no activity for minors.</summary>
    private async Task<IReadOnlyList<LeadStanding>> Standing(IReadOnlyList<LeadContent> leads, CancellationToken ct)
    {
        var members = leads.Select(lead => lead.StaffMemberId).OfType<StaffMemberId>().ToList();
        var known = await staff.List(staff.All.Where(one => members.Contains(one.Id) && one.IsActive), ct);
        return [.. leads.Select(lead => known.Find(one => one.Id == lead.StaffMemberId)).Select(one => new LeadStanding(SpecialtyOf(one), one?.ClearedUntil))];
    }

    private static AnimationSpecialty? SpecialtyOf(StaffCopy? member) => Enum.TryParse<AnimationSpecialty>(member?.Specialty, out var specialty) ? specialty : null;

    private async Task<bool> StandardIsCurrent(CancellationToken ct)
    {
        var today = WarsawCalendar.Today(clock);
        return await standards.FirstOrDefault(standards.All, ct) is { } standard
            && standard.IsCurrentOn(today, await parameters.Value(ActivitiesParameters.StandardReview, today, ct));
    }
}
