namespace Osl.Access.Domain.Sessions;

internal enum RefreshOutcome
{
    /// <summary>The token was current: it is spent now, and the next pair holds.</summary>
    Rotated,

    /// <summary>A second tab asked with the token just spent: it gets the same pair again.</summary>
    Replayed,

    /// <summary>A spent token came back: the whole family is over.</summary>
    Reused,

    /// <summary>The session is over or has expired.</summary>
    Refused,
}
