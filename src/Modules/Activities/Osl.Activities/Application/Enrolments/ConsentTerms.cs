using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Consents;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Enrolments;

/// <summary>Who needs a guardian's consent to take part, and until when a seat is kept for it (ACT-04).</summary>
internal sealed class ConsentTerms(IReads<PersonCopy> people, IReads<ParticipationConsent> consents, ILegalParameters parameters, TimeProvider clock)
{
    /// <summary>Null where no consent is needed, or it is there.</summary>
    public async Task<DateTimeOffset?> Of(CommunityActivity activity, PersonId person, CancellationToken ct) =>
        await IsMissing(activity, person, ct) ? await Term(activity, ct) : null;

    /// <summary>Until when a consent may come that is asked for now.</summary>
    public async Task<DateTimeOffset> Term(CommunityActivity activity, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var days = await parameters.Value(ParticipationParameters.ConsentDays, WarsawCalendar.DayOf(now), ct);
        var term = now.AddDays(days);
        return term < activity.StartsAt ? term : activity.StartsAt;
    }

    /// <param name="besides">A consent that counts no more.</param>
    public async Task<bool> IsMissing(CommunityActivity activity, PersonId person, CancellationToken ct, ConsentId? besides = null) =>
        await people.Any(people.All.Where(one => one.Id == person && one.IsMinor), ct) && !await IsGiven(activity, person, ct, besides);

    /// <summary>Whether a guardian agreed, needed or not.</summary>
    /// <param name="besides">A consent that counts no more.</param>
    public async Task<bool> IsGiven(CommunityActivity activity, PersonId person, CancellationToken ct, ConsentId? besides = null)
    {
        var (one, series) = (activity.Id.Value, activity.SeriesId?.Value);
        return await consents.Any(
            consents.All.Where(consent =>
                consent.PersonId == person && consent.ByGuardian && !consent.IsWithdrawn && consent.Id != besides
                && (consent.SubjectId == null || consent.SubjectId == one || consent.SubjectId == series)),
            ct);
    }
}
