namespace Osl.Access.Domain.Staff;

/// <summary>What CUS Act Art. 33 asks of an organiser of the local community.</summary>
internal enum EvidenceKind
{
    HigherEducation,
    CommunityWorkExperience,

    /// <summary>Second degree specialisation in community social work.</summary>
    Specialisation,

    /// <summary>The organiser's training of the regulation Dz.U. 2020 poz. 664.</summary>
    OrganizerTraining,

    /// <summary>A statement of no conviction for an intentional offence.</summary>
    NoConvictionStatement,
}
