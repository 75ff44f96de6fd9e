namespace Osl.Access.Domain.Sessions;

/// <summary>Hashes of an access token and the refresh token that came with it; the tokens themselves are never stored.</summary>
internal sealed record TokenPair(string AccessHash, DateTimeOffset AccessExpiresAt, string RefreshHash);
