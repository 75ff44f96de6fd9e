namespace Osl.People.Domain.Duplicates;

internal enum DuplicateStatus
{
    Open,

    /// <summary>Somebody looked: two people.</summary>
    NotTheSame,

    /// <summary>One of the records is gone, merged or erased.</summary>
    Settled,
}
