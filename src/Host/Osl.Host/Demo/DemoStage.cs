using System.Collections.Concurrent;
using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Modules;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Host.Demo;

/// <summary>Where the story plays: its people at the API, its clock, the deliveries between modules, and the jobs that it runs when it wants to.</summary>
internal sealed class DemoStage(HttpClient http, IServiceProvider services)
{
    private readonly ConcurrentDictionary<string, string> etags = new();
    private readonly DemoActors actors = services.GetRequiredService<DemoActors>();
    private readonly DemoClock clock = services.GetRequiredService<DemoClock>();
    private readonly DemoPost post = services.GetRequiredService<DemoPost>();

    /// <summary>The day on which the demo is loaded; the story is told backwards from it.</summary>
    public DateOnly Today { get; } = WarsawCalendar.Today(TimeProvider.System);

    public DemoClient As(CentreId? centre, Guid? staffMember, string role, string prefix) => new(http, actors.Enter(centre, staffMember, role), prefix, etags);

    /// <summary>The platform operator, who takes centres onto the platform.</summary>
    public DemoClient Platform() => As(null, null, Roles.PlatformOperator, "platform");

    /// <summary>Goes to ten in the morning of a day.</summary>
    public void GoTo(DateOnly day) => clock.TurnTo(WarsawCalendar.At(day, new TimeOnly(10, 0)));

    /// <summary>Lets the modules hear of what has happened.</summary>
    public Task Settle(CancellationToken ct) => services.GetRequiredService<IEventDelivery>().DrainAsync(ct);

    public async Task RunJob(string name, CancellationToken ct)
    {
        var job = services.GetServices<IModule>().SelectMany(module => module.Jobs).Single(job => job.Name == name);
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestScope>().ActAs(Actor.System);
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(job.Sweep(), ct);
        await Settle(ct);
    }

    /// <summary>Posts the open invitations, and lets everybody who got one make their account.</summary>
    public async Task AcceptInvitations(CancellationToken ct)
    {
        await RunJob("access.letters", ct);
        await Parallel.ForEachAsync(post.TakeTokens(), ct, async (token, stop) =>
        {
            using var answer = await http.PostAsJsonAsync($"/api/v1/auth/invitations/{token}", new { password = DemoStory.Password }, stop);
            if (!answer.IsSuccessStatusCode)
            {
                throw new InvalidOperationException($"A demo account was refused: {await answer.Content.ReadAsStringAsync(stop)}");
            }
        });
    }
}
