namespace Osl.Diagnosis.Domain.FieldNotes;

/// <summary>How residents and the organiser met: from personal contacts to multimedia and mobile platforms.</summary>
internal enum ContactChannel
{
    InPerson,
    Phone,
    Email,
    Letter,
    Meeting,
    SocialMedia,
    Website,
    MobileApp,
    Survey,
    Observation,
    Other,
}
