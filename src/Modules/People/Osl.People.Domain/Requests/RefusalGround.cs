namespace Osl.People.Domain.Requests;

/// <summary>Why nothing is done about a request (GDPR Art. 12(4)).</summary>
internal enum RefusalGround
{
    /// <summary>Manifestly unfounded, Art. 12(5).</summary>
    Unfounded,

    /// <summary>Excessive, above all because it is repeated, Art. 12(5).</summary>
    Excessive,

    /// <summary>Who asks cannot be told, Art. 12(2).</summary>
    NotIdentified,

    /// <summary>Law orders to keep or to use the data, Art. 17(3).</summary>
    OrderedByLaw,

    /// <summary>It would harm the rights of others, Art. 15(4).</summary>
    RightsOfOthers,
}
