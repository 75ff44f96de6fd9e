using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Hosting;
using Osl.Testing.Towns;

namespace Osl.Chaos.InProcess.Stories;

/// <summary>Staff and teams of a centre, their notifications, and what the platform's operator repairs.</summary>
internal sealed class HouseStory(OslHost host, Town town)
{
    public async Task Tell()
    {
        await Staff();
        await Notifications();
        await Deliveries();
    }

    private async Task Staff()
    {
        var admin = town.Admin;
        var member = $"staff/{await town.Employ("SocialWorker", Roles.SocialWorker)}";
        await admin.Rewrite(member, new { displayName = "Anna Wymyślona", email = $"{Guid.NewGuid():N}@zmyslone.example", post = "SocialWorker" });
        var role = await admin.Make($"{member}/roles", new { role = "Animator" });
        await admin.Remove(member, $"/roles/{role}");
        var evidence = await admin.Make($"{member}/evidence", new { kind = "HigherEducation", document = "dyplom", issuedOn = town.Day(-400) });
        await admin.Remove(member, $"/evidence/{evidence}");
        await admin.Do(member, "/deactivate", new { lastDay = town.Day(-1) });
        await admin.Do(member, "/reactivate");
        var team = await town.Director.Make("teams", new { name = "Zespół próbny", memberIds = new[] { town.OrganizerId } });
        await town.Director.Rewrite($"teams/{team}", new { name = "Zespół drugi", memberIds = new[] { town.OrganizerId, town.DirectorId } });
        await town.Director.Remove($"teams/{team}");
    }

    private async Task Notifications()
    {
        ApiClient[] people = [town.Director, town.Organizer];
        foreach (var person in people)
        {
            foreach (var one in (await person.Get("notifications?unread=true")).Expect(200)["items"].AsArray().Take(1))
            {
                (await person.Post($"notifications/{one!["id"]!.GetValue<Guid>()}/read")).ExpectDone();
            }

            (await person.Post("notifications/read-all")).ExpectDone();
        }

        await town.Organizer.Rewrite("notification-preferences", new { quietHours = new { from = "22:00", to = "06:00" }, choices = Array.Empty<object>() });
    }

    /// <summary>Two deliveries of a consumer that is gone, parked: one is tried again, one given up.</summary>
    private async Task Deliveries()
    {
        await using var scope = host.AsSystem();
        var context = scope.ServiceProvider.GetRequiredService<MessagingDbContext>();
        for (var i = 0; i < 2; i++)
        {
            var happened = new OutboxMessage { EventId = Guid.NewGuid(), Name = "chaos.happened.v1", CentreId = town.Centre.Value, StreamId = Guid.NewGuid(), StreamPos = 1, Payload = "{}", OccurredAt = host.Clock.GetUtcNow() };
            context.Add(happened);
            await context.SaveChangesAsync();
            context.Add(new InboxMessage { Consumer = "chaos.gone", Seq = happened.Seq, StreamId = happened.StreamId, StreamPos = 1, NotBefore = host.Clock.GetUtcNow(), Attempts = 10, ParkedAt = host.Clock.GetUtcNow() });
            await context.SaveChangesAsync();
        }

        var operators = host.Client(default(CentreId), Roles.PlatformOperator);
        var parked = (await operators.Get("messaging/deliveries?state=Parked")).Expect(200)["items"].AsArray().Select(one => one!["id"]!.GetValue<string>()).ToList();
        (await operators.Post($"messaging/deliveries/{parked[0]}/retry")).ExpectDone();
        (await operators.Post($"messaging/deliveries/{parked[1]}/skip", new { reason = "Nobody listens any more." })).ExpectDone();
    }
}
