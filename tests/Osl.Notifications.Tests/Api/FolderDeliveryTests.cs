using Osl.Testing.Hosting;
using Osl.Testing.Mail;

namespace Osl.Notifications.Tests.Api;

/// <summary>What a newcomer sees, who has no mail server.</summary>
public sealed class FolderDeliveryTests(FolderDeliveryTests.FolderHost host) : IClassFixture<FolderDeliveryTests.FolderHost>
{
    [Fact]
    public async Task Without_a_server_each_message_is_a_readable_file_and_stays_one()
    {
        var staff = await Staff.In(host);
        await staff.Told(Staff.ReviewDue(new(2026, 3, 16)));
        await staff.Deliver();
        await staff.Deliver();

        var files = Directory.GetFiles(host.Folder, "*.eml");
        files.Length.ShouldBe(2);
        files.Select(ReceivedMail.FromFile).SelectMany(mail => mail.To).ShouldContain(to => to.Contains(NotificationHost.AddressOf(staff.Organiser)));
        File.ReadAllText(files[0]).ShouldContain("Termin przeglądu planu organizowania społeczności lokalnej „Plan OSL 2026” przypada 16 marca 2026 r. (za 14 dni).");
    }

    public sealed class FolderHost() : NotificationHost(TestDatabase.OnSqlite())
    {
        public string Folder { get; } = Directory.CreateTempSubdirectory("osl-mail-").FullName;

        protected override IEnumerable<KeyValuePair<string, string?>> Settings => [new("Mail:Folder", Folder), new("Mail:From", "osl@osl.example")];

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (disposing && Directory.Exists(Folder))
            {
                Directory.Delete(Folder, recursive: true);
            }
        }
    }
}
