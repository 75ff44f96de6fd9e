using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Consents;

/// <summary>What a person, or a guardian for them, agreed to: shown by its text's version, and taken back as easily as it was given (GDPR Art. 7).</summary>
internal sealed class Consent : AggregateRoot<ConsentId>
{
    private Consent()
    {
    }

    public PersonId PersonId { get; private set; }

    public string Purpose { get; private set; } = "";

    public int TextVersion { get; private set; }

    public Guid? SubjectId { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day; null for as long as it is not withdrawn.</summary>
    public DateOnly? Until { get; private set; }

    public ConsentForm Form { get; private set; }

    /// <summary>Who agreed: the person, or the guardian.</summary>
    public PersonId GivenById { get; private set; }

    public bool ByGuardian { get; private set; }

    public DateTimeOffset GivenAt { get; private set; }

    public ConsentStatus Status { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <param name="giverMay">Whether the giver is the person, of age, or a guardian linked to the person under age.</param>
    public static Consent Give(ConsentId id, CentreId centre, PersonId person, PersonId giver, bool giverMay, ConsentContent content, DateOnly today, DateTimeOffset at)
    {
        ConsentRules.GivenByWhoMay.Require(giverMay, "/givenById");
        ConsentRules.HoldsToday.Require(content.From <= today, "/from");
        ConsentRules.HoldsToday.Require(content.Until is null || content.Until >= today, "/until");
        var consent = new Consent { PersonId = person, GivenById = giver, ByGuardian = giver != person, GivenAt = at };
        (consent.Purpose, consent.TextVersion, consent.SubjectId, consent.From, consent.Until, consent.Form) = content;
        consent.Identify(id, centre);
        consent.Raise(new ConsentGiven(person, id, consent.Purpose, consent.SubjectId, consent.ByGuardian));
        return consent;
    }

    public void Withdraw(DateTimeOffset at)
    {
        CommonRules.RequireState(Status, ConsentStatus.Given);
        End(ConsentStatus.Withdrawn, at);
    }

    /// <summary>Nothing where it holds or has ended already.</summary>
    public void LapseWhenOver(DateOnly today, DateTimeOffset at)
    {
        if (Status == ConsentStatus.Given && Until < today)
        {
            End(ConsentStatus.Lapsed, at);
        }
    }

    /// <summary>Two records were of one person: what was agreed to under the merged one belongs to the one that was kept.</summary>
    public void Follow(PersonId kept, PersonId merged) =>
        (PersonId, GivenById) = (PersonId == merged ? kept : PersonId, GivenById == merged ? kept : GivenById);

    private void End(ConsentStatus status, DateTimeOffset at)
    {
        (Status, EndedAt) = (status, at);
        Raise(new ConsentWithdrawn(PersonId, Id, Purpose, SubjectId, ByGuardian));
    }
}
