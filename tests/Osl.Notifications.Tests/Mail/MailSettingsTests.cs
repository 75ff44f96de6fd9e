using Microsoft.Extensions.Configuration;
using Osl.BuildingBlocks.Modules;
using Osl.Notifications.Infrastructure.Mail;

namespace Osl.Notifications.Tests.Mail;

public sealed class MailSettingsTests
{
    [Fact]
    public void Without_any_setting_mail_goes_to_a_folder()
    {
        var settings = MailSettings.Read(new ConfigurationBuilder().Build());

        settings.SmtpHost.ShouldBeNull();
        settings.Folder.ShouldBe("data/mail");
    }

    [Theory]
    [InlineData("SmtpPort", "0", "Mail:SmtpPort is a port")]
    [InlineData("SmtpPort", "abc", "cannot be read")]
    [InlineData("From", "nobody", "Mail:From is the e-mail address")]
    [InlineData("SmtpUser", "osl", "are set together or not at all")]
    [InlineData("Folder", "", "Mail:Folder names the folder")]
    [InlineData("TimeoutSeconds", "301", "Mail:TimeoutSeconds lies between")]
    public void A_wrong_setting_stops_the_start_with_a_sentence(string name, string value, string sentence) =>
        Should.Throw<SettingException>(() => MailSettings.Read(
                new ConfigurationBuilder().AddInMemoryCollection([new($"Mail:{name}", value)]).Build()))
            .Message.ShouldContain(sentence);
}
