using System.ComponentModel.DataAnnotations;

namespace Osl.Access.Application;

/// <summary>The "Access" section of the configuration. docs/configuration.md explains each.</summary>
internal sealed class AccessSettings
{
    public const string Section = "Access";

    [Range(1, 60)]
    public int AccessTokenMinutes { get; init; } = 15;

    [Range(1, 90)]
    public int RefreshTokenDays { get; init; } = 14;

    /// <summary>How long a second browser tab may come with the refresh token just spent.</summary>
    [Range(0, 60)]
    public int RefreshGraceSeconds { get; init; } = 10;

    /// <summary>How long this host may answer from memory who holds a token; a lock shows after this at the latest.</summary>
    [Range(0, 5)]
    public int SessionCacheSeconds { get; init; } = 2;

    /// <summary>Rounds of PBKDF2-SHA512; 300,000 cost some 120 ms on the machine it was measured on.</summary>
    [Range(100_000, 10_000_000)]
    public int PasswordIterations { get; init; } = 300_000;

    [Range(8, 64)]
    public int MinimumPasswordLength { get; init; } = 12;

    [Range(64, 1_024)]
    public int MaximumPasswordLength { get; init; } = 128;

    /// <summary>Where the front end takes an invitation; {token} is put in. Empty: the letter carries the token alone.</summary>
    [StringLength(500)]
    public string InvitationLink { get; init; } = "";

    /// <summary>Where the front end takes a new password; {token} is put in.</summary>
    [StringLength(500)]
    public string PasswordResetLink { get; init; } = "";
}
