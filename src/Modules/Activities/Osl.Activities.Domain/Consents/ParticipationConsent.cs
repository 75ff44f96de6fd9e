using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Consents;

/// <summary>What activities keep of a consent to take part: whose it is, and for what.</summary>
internal sealed class ParticipationConsent : Entity<ConsentId>, ICentreOwned
{
    /// <summary>The purpose, in People's list, that consents to take part are given for.</summary>
    public const string Purpose = "participation";

    private ParticipationConsent()
    {
    }

    public CentreId CentreId { get; private set; }

    public PersonId PersonId { get; private set; }

    /// <summary>The one activity or series that it is for; null where it is for all.</summary>
    public Guid? SubjectId { get; private set; }

    public bool ByGuardian { get; private set; }

    public bool IsWithdrawn { get; private set; }

    public long SourcePosition { get; private set; }

    public static ParticipationConsent Of(ConsentId id, CentreId centre, PersonId person, Guid? subject, bool byGuardian)
    {
        var consent = new ParticipationConsent { CentreId = centre, PersonId = person, SubjectId = subject, ByGuardian = byGuardian };
        consent.Identify(id);
        return consent;
    }

    public void Take(bool isWithdrawn, long position)
    {
        if (position > SourcePosition)
        {
            (IsWithdrawn, SourcePosition) = (isWithdrawn, position);
        }
    }

    /// <summary>Whether it lets a minor take part in this activity.</summary>
    public bool Covers(Occasion occasion) =>
        ByGuardian && !IsWithdrawn && (SubjectId is null || SubjectId == occasion.ActivityId.Value || SubjectId == occasion.SeriesId);

    /// <summary>The two persons turned out to be one.</summary>
    public void MoveTo(PersonId person) => PersonId = person;
}
