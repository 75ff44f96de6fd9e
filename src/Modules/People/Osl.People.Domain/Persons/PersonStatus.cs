namespace Osl.People.Domain.Persons;

internal enum PersonStatus
{
    Active,

    /// <summary>It was a second record of somebody; its data are with the one that was kept.</summary>
    Merged,

    /// <summary>The personal data are gone; the id alone remains (GDPR Art. 17).</summary>
    Erased,
}
