namespace Osl.People.Domain.Persons;

/// <summary>By what right somebody speaks for a person under age (Family and Guardianship Code Art. 92–98, 112¹, 145, 178).</summary>
internal enum GuardianKind
{
    Parent,

    /// <summary>Appointed by a court in place of the parents.</summary>
    LegalGuardian,

    /// <summary>Appointed by a court for some matters.</summary>
    Curator,
    FosterCarer,
}
