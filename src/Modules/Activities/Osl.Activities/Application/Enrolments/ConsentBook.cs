using Osl.Activities.Domain.Consents;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Enrolments;

/// <summary>The consents to take part that this module knows of.</summary>
internal sealed class ConsentBook(IRecords<ParticipationConsent> consents)
{
    /// <summary>The consent; one that was not heard of yet is written down.</summary>
    public async Task<ParticipationConsent> Find(ConsentId id, Guid centre, Guid person, Guid? subject, bool byGuardian, CancellationToken ct)
    {
        var consent = await consents.Find(one => one.Id == id, ct);
        if (consent is null)
        {
            consent = ParticipationConsent.Of(id, new CentreId(centre), new PersonId(person), subject, byGuardian);
            consents.Add(consent);
        }

        return consent;
    }

    public Task<List<ParticipationConsent>> Of(PersonId person, CancellationToken ct) => consents.List(one => one.PersonId == person, ct);

    public void Remove(ParticipationConsent consent) => consents.Remove(consent);
}
