using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Modules;
using Osl.Chaos.InProcess.Faults;
using Osl.Testing.Hosting;
using Osl.Testing.Mail;

namespace Osl.Chaos.InProcess.Clocks;

/// <summary>The real host in this process, whose clock is turned, and whose mail is kept.</summary>
internal sealed class ClockHost(TestDatabase database) : OslHost(database)
{
    // Events are counted afterwards: nothing may forget them before.
    private const string CleanUp = "messaging.clean-up";

    private readonly SmtpSink sink = new();

    public LetterBox Letters { get; } = new();

    public IReadOnlyList<ReceivedMail> Mails => sink.Mails;

    protected override IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new("Logging:LogLevel:Default", "None"),
        new("Logging:LogLevel:Microsoft", "None"),
        new("Access:PasswordIterations", "100000"),
        new("Access:InvitationLink", LetterBox.Link),
        new("Mail:SmtpHost", "127.0.0.1"),
        new("Mail:SmtpPort", $"{sink.Port}"),
        new("Mail:SmtpTls", "false"),
    ];

    /// <summary>All jobs, as the scheduler would run them at this moment, and what follows from them.</summary>
    public async Task RunJobs()
    {
        foreach (var job in Services.GetServices<IModule>().SelectMany(module => module.Jobs).Select(job => job.Name).Where(name => name != CleanUp).Order(StringComparer.Ordinal).Reverse())
        {
            await this.RunJob(job);
            await Services.GetRequiredService<IEventDelivery>().DrainAsync(CancellationToken.None);
        }
    }

    public Task Forget() => this.RunJob(CleanUp);

    protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<ISecretPost>(Letters);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await sink.DisposeAsync();
    }
}
