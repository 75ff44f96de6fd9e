using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Osl.BuildingBlocks.Modules;

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

    /// <exception cref="SettingException">A setting cannot be read, or is out of its range; the start stops with a sentence.</exception>
    public static AccessSettings Read(IConfiguration configuration)
    {
        AccessSettings settings;
        try
        {
            settings = configuration.GetSection(Section).Get<AccessSettings>() ?? new();
        }
        catch (InvalidOperationException unreadable)
        {
            throw new SettingException($"A setting of the section {Section} cannot be read: {unreadable.InnerException?.Message ?? unreadable.Message}");
        }

        var faults = new List<ValidationResult>();
        return Validator.TryValidateObject(settings, new ValidationContext(settings), faults, validateAllProperties: true)
            ? settings
            : throw new SettingException($"{Section}: {string.Join(' ', faults.Select(fault => fault.ErrorMessage))}");
    }
}
