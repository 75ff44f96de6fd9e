using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Messaging;
using Osl.Testing.Api;
using Osl.Testing.Databases;

namespace Osl.Host.Tests.Web;

/// <summary>S8: no client sets what is the system's to set; whoever tries is told so, and nothing has happened.</summary>
public abstract class MassAssignmentTests(WebHouse house)
{
    private static readonly string[] Names = ["id", "tenantId", "centreId", "createdBy", "status", "roles", "version", "deletedAt", "isAdmin"];

    [DatabaseFact]
    public async Task S8_no_write_takes_a_field_that_is_not_its_own()
    {
        var before = await Written();
        var writes = house.Operations.Where(operation => operation.HasBody).ToList();

        await Findings.ShouldBeNone(
            from operation in writes
            from name in Names.Except(OwnFields(operation))
            select (operation, name),
            async one =>
            {
                var body = one.operation.BodyExample();
                body[one.name] = JsonValue.Create("x");
                return await WebHouse.Expect(house.Able(one.operation), one.operation, one.operation.Request(body: body), 400, $"/{one.name} unknown_field");
            });

        writes.Count.ShouldBeGreaterThan(80);
        (await Written()).ShouldBe(before);
    }

    /// <summary>What some operations take by one of these names, because it is theirs to say: a closed list, so that a new one is seen in review.</summary>
    [DatabaseFact]
    public void S8_the_operations_that_take_such_a_name_are_known() =>
        (from operation in house.Operations.Where(operation => operation.HasBody)
         from name in Names.Intersect(OwnFields(operation))
         select $"{operation.Id}: {name}").Order().ShouldBe(["employStaffMember: roles"]);

    private static IEnumerable<string> OwnFields(Operation operation) =>
        operation.BodySchema is { } schema && schema.TryGetProperty("properties", out var fields) ? fields.EnumerateObject().Select(field => field.Name) : [];

    private async Task<(int Events, int Entries)> Written()
    {
        await using var scope = house.Host.AsSystem(house.Centre);
        var context = scope.ServiceProvider.GetRequiredService<MessagingDbContext>();
        return (await context.Set<OutboxMessage>().CountAsync(message => message.CentreId == house.Centre.Value), await context.Set<AuditEntry>().CountAsync(entry => entry.CentreId == house.Centre.Value));
    }
}

[Collection(nameof(WebOnSqlite))]
public sealed class MassAssignmentTestsOnSqlite(WebOnSqlite house) : MassAssignmentTests(house);

[OnPostgreSql]
[Collection(nameof(WebOnPostgreSql))]
public sealed class MassAssignmentTestsOnPostgreSql(WebOnPostgreSql house) : MassAssignmentTests(house);
