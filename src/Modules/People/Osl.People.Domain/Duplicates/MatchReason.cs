namespace Osl.People.Domain.Duplicates;

/// <summary>Why two records look like one person's.</summary>
internal enum MatchReason
{
    NameAndBirthDate,
    Email,
    Phone,
}
