using System.Net.Mail;
using MediatR;

namespace Osl.ArchitectureTests.Violations.Rule08.Reach;

internal sealed record Happened : INotification;

internal sealed class CallsHttp(HttpClient http) : INotificationHandler<Happened>
{
    public Task Handle(Happened notification, CancellationToken cancellationToken) => http.GetAsync("/", cancellationToken);
}

internal sealed class SendsMail : INotificationHandler<Happened>
{
    public async Task Handle(Happened notification, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient();
        await client.SendMailAsync("from", "to", "subject", "body", cancellationToken);
    }
}

internal sealed class WritesAFile : INotificationHandler<Happened>
{
    public Task Handle(Happened notification, CancellationToken cancellationToken) => File.WriteAllTextAsync("mail", "text", cancellationToken);
}

internal sealed class CallsHttpThroughAnInterface(IMessenger messenger) : INotificationHandler<Happened>
{
    public Task Handle(Happened notification, CancellationToken cancellationToken) => messenger.Tell();
}

internal interface IMessenger
{
    Task Tell();
}

internal sealed class HttpMessenger(HttpClient http) : IMessenger
{
    public Task Tell() => http.GetAsync("/");
}

internal sealed class Innocent : INotificationHandler<Happened>
{
    public Task Handle(Happened notification, CancellationToken cancellationToken) => Task.CompletedTask;
}
