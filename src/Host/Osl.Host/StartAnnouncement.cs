using Osl.Host.Demo;

namespace Osl.Host;

/// <summary>Says on the console where things are, once the host answers.</summary>
internal static class StartAnnouncement
{
    public static void AnnounceStart(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var address = app.Urls.FirstOrDefault() ?? "http://localhost:5080";
        Console.WriteLine($"""

            OSL is running.
              API         {address}/api/v1
              API browser {address}/swagger
              Mail        {Mail(app.Configuration)}
            """);
        if (DemoLoader.IsAskedFor(app.Configuration, app.Environment))
        {
            Console.WriteLine($"""
                  Demo        organizator@{DemoCentre.All[0].Key}.example, dyrektor@{DemoCentre.All[0].Key}.example; password {DemoStory.Password}
                              (also administrator@, iod@, koordynator@, animator@, uslugi@; the other centres stand in README.md)
                """);
        }
    });

    private static string Mail(IConfiguration configuration) =>
        configuration["Mail:SmtpHost"] is { Length: > 0 } server ? $"by SMTP through {server}" : Path.GetFullPath(configuration["Mail:Folder"] ?? "data/mail");
}
