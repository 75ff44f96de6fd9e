namespace Osl.Access.Domain.Sessions;

/// <summary>Why a session is over.</summary>
internal enum SessionEnd
{
    LoggedOut,
    EndedByOwner,
    EndedByAdministrator,

    /// <summary>A spent refresh token came back: somebody else has a copy.</summary>
    RefreshTokenReused,
}
