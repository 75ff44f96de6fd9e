using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Testing.Hosting;
using Osl.Testing.Mail;

namespace Osl.Notifications.Tests.Api;

/// <summary>A host whose mail goes to a sink, and whose staff have invented addresses.</summary>
public abstract class NotificationHost(TestDatabase database, SmtpSink? sink = null) : OslHost(database)
{
    private bool ownSink = sink is null;

    public SmtpSink Sink { get; } = sink ?? new SmtpSink();

    /// <summary>Those who are written to in English; all others in Polish.</summary>
    public HashSet<StaffMemberId> English { get; } = [];

    protected override IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new("Mail:SmtpHost", "127.0.0.1"),
        new("Mail:SmtpPort", $"{Sink.Port}"),
        new("Mail:SmtpTls", "false"),
        new("Mail:From", "osl@osl.example"),
    ];

    /// <summary>What this member of staff was sent, oldest first.</summary>
    public IReadOnlyList<ReceivedMail> MailOf(StaffMemberId staffMember) => [.. Sink.Mails.Where(mail => mail.To.Contains(AddressOf(staffMember)))];

    public static string AddressOf(StaffMemberId staffMember) => $"{staffMember.Value:N}@cus.example";

    protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<IContactDirectory>(new Contacts(English));

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && ownSink)
        {
            ownSink = false;
            Sink.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private sealed class Contacts(HashSet<StaffMemberId> english) : IContactDirectory
    {
        public Task<IReadOnlyList<Contact>> Find(CentreId centre, IReadOnlyCollection<StaffMemberId> staff, string reason, CancellationToken ct) =>
            Task.FromResult<IReadOnlyList<Contact>>([.. staff.Select(one => new Contact(one, "Anna Żuraw", AddressOf(one), english.Contains(one) ? "en" : "pl"))]);
    }
}

public sealed class NotificationsOnSqlite() : NotificationHost(TestDatabase.OnSqlite());

public sealed class NotificationsOnPostgreSql() : NotificationHost(TestDatabase.OnPostgreSql());
