using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.FieldNotes;

namespace Osl.Diagnosis.Domain.Consultations;

/// <summary>What a resident, an organisation or a council said in a consultation, and the official answer.</summary>
internal sealed class Opinion : AggregateRoot<OpinionId>
{
    private Opinion()
    {
    }

    public ConsultationId ConsultationId { get; private set; }

    public string Content { get; private set; } = "";

    public ContactChannel Channel { get; private set; }

    public DateOnly ReceivedOn { get; private set; }

    /// <summary>Null for an opinion given without a name.</summary>
    public PersonId? PersonId { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    public string? OfficialAnswer { get; private set; }

    public StaffMemberId? AnsweredBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>What was said stays on the record; by whom is forgotten, or corrected where two records were of one person.</summary>
    public void Reassign(PersonId? person) => PersonId = person;

    internal static Opinion Of(
        OpinionId id, Consultation consultation, string content, ContactChannel channel, DateOnly receivedOn, PersonId? person, DateTimeOffset at)
    {
        var opinion = new Opinion
        {
            ConsultationId = consultation.Id,
            Content = content,
            Channel = channel,
            ReceivedOn = receivedOn,
            PersonId = person,
            RecordedAt = at,
        };
        opinion.Identify(id, consultation.CentreId);
        return opinion;
    }

    /// <summary>Called through the consultation, which knows whether answers are still taken.</summary>
    internal void Answer(string answer, StaffMemberId? by, DateTimeOffset at)
    {
        OfficialAnswer = answer;
        AnsweredBy = by;
        AnsweredAt = at;
    }
}
