using System.ComponentModel.DataAnnotations;
using System.Net.Mail;
using Microsoft.Extensions.Configuration;
using Osl.BuildingBlocks.Modules;

namespace Osl.Notifications.Infrastructure.Mail;

/// <summary>The section Mail of the configuration.</summary>
internal sealed class MailSettings : IValidatableObject
{
    public const string Section = "Mail";

    /// <summary>The mail server; without one every message becomes a file in <see cref="Folder"/>.</summary>
    public string? SmtpHost { get; set; }

    [Range(1, 65535, ErrorMessage = "Mail:SmtpPort is a port between 1 and 65535.")]
    public int SmtpPort { get; set; } = 587;

    /// <summary>Whether the connection to the server is encrypted (STARTTLS).</summary>
    public bool SmtpTls { get; set; } = true;

    public string? SmtpUser { get; set; }

    public string? SmtpPassword { get; set; }

    [Range(1, 300, ErrorMessage = "Mail:TimeoutSeconds lies between 1 and 300.")]
    public int TimeoutSeconds { get; set; } = 30;

    /// <summary>Connections to the server side by side. A message is mostly waiting: for five answers, and where SmtpClient's small packets are acknowledged late.</summary>
    [Range(1, 50, ErrorMessage = "Mail:Connections lies between 1 and 50.")]
    public int Connections { get; set; } = 16;

    public string From { get; set; } = "osl@localhost.localdomain";

    public string FromName { get; set; } = "OSL";

    /// <summary>Where messages are put as files when no server is set; relative to the folder that the host is started in.</summary>
    [Required(ErrorMessage = "Mail:Folder names the folder for messages while no Mail:SmtpHost is set, such as data/mail.")]
    public string Folder { get; set; } = "data/mail";

    public MailAddress Sender => new(From, FromName);

    /// <exception cref="SettingException">A setting is wrong; the message says how to mend it.</exception>
    public static MailSettings Read(IConfiguration configuration)
    {
        MailSettings settings;
        try
        {
            settings = configuration.GetSection(Section).Get<MailSettings>() ?? new();
        }
        catch (InvalidOperationException unreadable)
        {
            throw new SettingException($"A setting of the section {Section} cannot be read: {unreadable.InnerException?.Message ?? unreadable.Message}");
        }

        var faults = new List<ValidationResult>();
        return Validator.TryValidateObject(settings, new ValidationContext(settings), faults, validateAllProperties: true)
            ? settings
            : throw new SettingException(string.Join(' ', faults.Select(fault => fault.ErrorMessage)));
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!MailAddress.TryCreate(From, FromName, out _))
        {
            yield return new("Mail:From is the e-mail address that messages are sent from, such as osl@cus.example.");
        }

        if (SmtpUser is null != SmtpPassword is null)
        {
            yield return new("Mail:SmtpUser and Mail:SmtpPassword are set together or not at all.");
        }
    }
}
