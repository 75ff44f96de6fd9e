using System.Net.Mail;
using Osl.Notifications.Application.Sending;
using Osl.Notifications.Application.Wording;
using Osl.Notifications.Domain.Sending;
using Osl.Notifications.Infrastructure.Mail;
using Osl.Notifications.Tests.Domain;
using Osl.Testing.Mail;

namespace Osl.Notifications.Tests.Mail;

public sealed class MailerTests : IDisposable
{
    private const string Subject = "Przegląd planu OSL „Zażółć gęślą jaźń na Osiedlu Zielonym”: termin 6 grudnia 2026 r.";
    private readonly string folder = Directory.CreateTempSubdirectory("osl-mail-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Without_a_server_a_message_becomes_a_file_named_by_its_message_id()
    {
        (await new FolderMailer(Settings()).Send(Mail(), default)).ShouldBeNull();

        var file = Directory.GetFiles(folder).ShouldHaveSingleItem();
        Path.GetFileName(file).ShouldBe($"{new string('a', 40)}.eml");
        var read = ReceivedMail.FromFile(file);
        read.Subject.ShouldBe(Subject);
        read.MessageId.ShouldBe($"<{new string('a', 40)}@osl.example>");
        read.Body.ShouldBe("Dzień dobry,\r\n\r\nżółw\r\n");
        read.Header("Date").ShouldBe("Sun, 22 Nov 2026 08:00:00 +0000");
        read.Header("Content-Language").ShouldBe("pl");
    }

    [Fact]
    public async Task Every_line_of_the_headers_is_ascii_and_no_longer_than_78_characters()
    {
        await new FolderMailer(Settings()).Send(Mail(), default);

        var lines = File.ReadAllText(Directory.GetFiles(folder).Single()).Split("\r\n\r\n")[0].Split("\r\n");
        lines.Length.ShouldBeGreaterThan(8);
        lines.ShouldAllBe(line => line.Length <= 85 && line.All(char.IsAscii));
    }

    [Fact]
    public async Task A_plain_name_stays_readable()
    {
        var settings = Settings();
        settings.FromName = "OSL";
        await new FolderMailer(settings).Send(Mail(), default);

        ReceivedMail.FromFile(Directory.GetFiles(folder).Single()).Header("From")!.ShouldStartWith("OSL <osl@osl.example>");
    }

    [Fact]
    public async Task Sending_it_again_overwrites_it()
    {
        await new FolderMailer(Settings()).Send(Mail(), default);
        await new FolderMailer(Settings()).Send(Mail(), default);

        Directory.GetFiles(folder).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_a_fault_and_no_crash()
    {
        var file = Path.Combine(folder, "taken");
        await File.WriteAllTextAsync(file, "");

        (await new FolderMailer(Settings(at: file)).Send(Mail(), default)).ShouldBe(SendFault.FileNotWritten);
    }

    [Fact]
    public async Task With_a_server_it_arrives_there_with_the_same_message_id()
    {
        await using var sink = new SmtpSink();

        (await new SmtpSession(Settings(sink.Port)).Send(Mail(), default)).ShouldBeNull();

        var mail = (await sink.WaitFor(1)).Single();
        mail.Subject.ShouldBe(Subject);
        mail.MessageId.ShouldBe($"<{new string('a', 40)}@osl.example>");
        mail.Body.TrimEnd().ShouldBe("Dzień dobry,\r\n\r\nżółw");
        mail.To.ShouldBe(["anna@cus.example"]);
        mail.Header("Auto-Submitted").ShouldBe("auto-generated");
    }

    [Fact]
    public async Task Messages_of_one_session_share_a_connection_and_one_that_was_lost_is_opened_anew()
    {
        await using var sink = new SmtpSink();
        using var session = new SmtpSession(Settings(sink.Port));
        for (var i = 0; i < 5; i++)
        {
            (await session.Send(Mail(), default)).ShouldBeNull();
        }

        sink.Connections.ShouldBe(1);
        sink.HangUp();
        (await session.Send(Mail(), default)).ShouldBeNull();
        sink.Connections.ShouldBe(2);
        (await sink.WaitFor(6)).Count.ShouldBe(6);
    }

    [Fact]
    public async Task A_refusal_is_a_fault_without_the_servers_words()
    {
        await using var sink = new SmtpSink { Refusal = "451 anna@cus.example try later" };

        (await new SmtpSession(Settings(sink.Port)).Send(Mail(), default)).ShouldBe(SendFault.ServerRefused);
    }

    [Fact]
    public async Task A_server_that_is_away_is_a_fault()
    {
        int port;
        await using (var sink = new SmtpSink())
        {
            port = sink.Port;
        }

        (await new SmtpSession(Settings(port)).Send(Mail(), default)).ShouldBe(SendFault.ServerUnreachable);
    }

    private MailSettings Settings(int? port = null, string? at = null) => new()
    {
        SmtpHost = port is null ? null : "127.0.0.1",
        SmtpPort = port ?? 25,
        SmtpTls = false,
        From = "osl@osl.example",
        FromName = "Centrum Usług Społecznych",
        Folder = at ?? folder,
    };

    private static OutgoingMail Mail() => new(
        new string('a', 40), new MailAddress("anna@cus.example", "Anna Żuraw"), new Letter(Subject, "Dzień dobry,\n\nżółw\n", Language.Pl), Some.Morning);
}
