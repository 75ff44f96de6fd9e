using System.Net.Mail;
using System.Text;
using Osl.Testing.Mail;

namespace Osl.Host.Tests.TestBase;

public sealed class SmtpSinkTests
{
    private const string Polish = "Zażółć gęślą jaźń: przegląd planu organizowania społeczności lokalnej jest już po terminie, proszę go przeprowadzić";

    [Theory]
    [InlineData(null)]
    [InlineData(System.Net.Mime.TransferEncoding.Base64)]
    [InlineData(System.Net.Mime.TransferEncoding.QuotedPrintable)]
    public async Task A_polish_mail_is_read_as_it_was_written(System.Net.Mime.TransferEncoding? encoding)
    {
        await using var sink = new SmtpSink();
        using var client = new SmtpClient("127.0.0.1", sink.Port);
        using var message = new MailMessage("cus@example.invalid", "organizator@example.invalid", Polish, Polish + "\r\n.kropka na początku")
        {
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
        };
        message.BodyTransferEncoding = encoding ?? message.BodyTransferEncoding;
        message.Headers["Message-ID"] = "<one@example.invalid>";

        await client.SendMailAsync(message);

        var mail = (await sink.WaitFor(1)).ShouldHaveSingleItem();
        mail.Subject.ShouldBe(Polish);
        mail.Body.TrimEnd().ShouldBe(Polish + "\r\n.kropka na początku");
        mail.To.ShouldBe(["organizator@example.invalid"]);
        mail.MessageId.ShouldBe("<one@example.invalid>");
    }

    [Fact]
    public async Task A_refusing_sink_keeps_nothing()
    {
        await using var sink = new SmtpSink { Refusal = "451 try later" };
        using var client = new SmtpClient("127.0.0.1", sink.Port);

        await Should.ThrowAsync<SmtpException>(() => client.SendMailAsync("a@example.invalid", "b@example.invalid", "s", "b"));

        sink.Mails.ShouldBeEmpty();
    }
}
