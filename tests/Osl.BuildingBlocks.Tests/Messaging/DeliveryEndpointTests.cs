using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Modules;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.BuildingBlocks.Tests.Messaging;

/// <summary>What an operator sees and does over the API, on deliveries to consumers that this host does not know.</summary>
public abstract class DeliveryEndpointTests(OslHost host)
{
    private const string Secret = "Sekretna treść zdarzenia";

    private readonly string consumer = $"test.consumer-{Guid.NewGuid():N}";

    private ApiClient Operator => host.Client(default, Roles.PlatformOperator);

    [DatabaseFact]
    public async Task Deliveries_are_listed_page_by_page_and_what_they_say_is_never_shown()
    {
        await Store(parked: 2, open: 3);
        var client = Operator;
        var all = (await client.Get($"messaging/deliveries?consumer={consumer}&count=true&limit=2")).Expect(200);
        all["totalCount"].GetValue<int>().ShouldBe(5);
        all["items"].AsArray().Count.ShouldBe(2);
        all.Text.ShouldNotContain(Secret);
        var rest = (await client.Get(new Uri(new Uri("http://host"), all["next"].GetValue<string>()).PathAndQuery)).Expect(200);
        rest["items"].AsArray().Count.ShouldBe(2);

        var parked = (await client.Get($"messaging/deliveries?consumer={consumer}&state=Parked")).Expect(200)["items"].AsArray();
        parked.Count.ShouldBe(2);
        parked[0]!["state"]!.GetValue<string>().ShouldBe("Parked");
        parked[0]!["event"]!.GetValue<string>().ShouldBe("test.happened.v1");
        parked[0]!["lastError"]!.GetValue<string>().ShouldBe("TestException");
        (await client.Get($"messaging/deliveries?consumer={consumer}&state=Nonsense")).Expect(400);

        var backlog = (await client.Get("messaging/backlog")).Expect(200);
        var mine = backlog["consumers"].AsArray().Single(one => one!["consumer"]!.GetValue<string>() == consumer)!;
        (mine["open"]!.GetValue<int>(), mine["parked"]!.GetValue<int>()).ShouldBe((3, 2));
    }

    [DatabaseFact]
    public async Task MSG_01_only_a_parked_delivery_is_retried()
    {
        await Store(parked: 1, open: 0);
        var client = Operator;
        var id = await OnlyId(client);
        (await client.Post($"messaging/deliveries/{id}/retry")).Expect(204);
        var open = (await client.Get($"messaging/deliveries?consumer={consumer}")).Expect(200)["items"].AsArray().Single()!;
        (open["state"]!.GetValue<string>(), open["attempts"]!.GetValue<int>()).ShouldBe(("Open", 0));
        (await client.Post($"messaging/deliveries/{id}/retry")).Expect(409).Codes.ShouldBe(["MSG-01"]);
    }

    [DatabaseFact]
    public async Task MSG_02_a_delivery_is_skipped_once_and_with_a_reason()
    {
        await Store(parked: 1, open: 0);
        var client = Operator;
        var id = await OnlyId(client);
        (await client.Post($"messaging/deliveries/{id}/skip", new { reason = "" })).Expect(400).Pointers.ShouldBe(["/reason"]);
        (await client.Post($"messaging/deliveries/{id}/skip", new { reason = "taken back" })).Expect(204);
        (await client.Get($"messaging/deliveries?consumer={consumer}")).Expect(200)["items"].AsArray().ShouldBeEmpty();
        (await client.Post($"messaging/deliveries/{id}/skip", new { reason = "taken back" })).Expect(409).Codes.ShouldBe(["MSG-02"]);
    }

    [DatabaseFact]
    public async Task Nobody_of_a_centre_sees_deliveries()
    {
        await Store(parked: 1, open: 0);
        var id = await OnlyId(Operator);
        var director = host.Client(CentreId.From(Guid.NewGuid()), Roles.Director, Roles.CentreAdmin);
        (await director.Get("messaging/deliveries")).Expect(403);
        (await director.Get("messaging/backlog")).Expect(403);
        (await director.Post($"messaging/deliveries/{id}/retry")).Expect(403);
        (await Operator.Post("messaging/deliveries/1:nobody/retry")).Expect(404);
        (await Operator.Post("messaging/deliveries/nonsense/retry")).Expect(404);
    }

    private async Task<string> OnlyId(ApiClient client) =>
        (await client.Get($"messaging/deliveries?consumer={consumer}")).Expect(200)["items"].AsArray().Single()!["id"]!.GetValue<string>();

    private async Task Store(int parked, int open)
    {
        await using var context = host.Services.GetRequiredService<MessagingContexts>().Create();
        var now = DateTimeOffset.UtcNow;
        for (var i = 0; i < parked + open; i++)
        {
            var happened = new OutboxMessage { EventId = Guid.NewGuid(), Name = "test.happened.v1", CentreId = Guid.NewGuid(), StreamId = Guid.NewGuid(), StreamPos = 1, Payload = $"\"{Secret}\"", OccurredAt = now };
            context.Add(happened);
            await context.SaveChangesAsync();
            context.Add(new InboxMessage
            {
                Consumer = consumer,
                Seq = happened.Seq,
                StreamId = happened.StreamId,
                StreamPos = 1,
                NotBefore = now,
                Attempts = i < parked ? 10 : 0,
                ParkedAt = i < parked ? now : null,
                LastError = i < parked ? "TestException" : null,
            });
            await context.SaveChangesAsync();
        }
    }
}

public sealed class DeliveryEndpointTestsOnSqlite(SqliteHost host) : DeliveryEndpointTests(host), IClassFixture<SqliteHost>;

[OnPostgreSql]
public sealed class DeliveryEndpointTestsOnPostgreSql(PostgreSqlHost host) : DeliveryEndpointTests(host), IClassFixture<PostgreSqlHost>;
