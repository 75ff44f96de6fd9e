using Osl.BuildingBlocks.Modules;
using Osl.Host.Tests.Web;
using Osl.Testing.Api;
using Osl.Testing.Databases;

namespace Osl.Host.Tests.Permissions;

/// <summary>S3: every operation asked as every role answers as the reviewed table says.</summary>
public abstract class PermissionMatrixTests(WebHouse house)
{
    private static readonly PermissionMatrix Matrix = PermissionMatrix.Read();

    [DatabaseFact]
    public void The_table_has_every_role() => Matrix.Roles.ShouldBe([PermissionMatrix.Anonymous, .. Roles.All]);

    [DatabaseFact]
    public async Task The_table_has_every_operation()
    {
        var missing = house.Operations.Where(o => !Matrix.Operations.Contains(o.Id)).ToList();
        var proposed = await Task.WhenAll(missing.Select(Propose));

        proposed.ShouldBeEmpty($"Add to tests/Osl.Host.Tests/Permissions/matrix.csv, after thinking about each:\n{string.Join('\n', proposed)}\n");
        Matrix.Operations.Except(house.Operations.Select(o => o.Id)).ShouldBeEmpty("The table has operations that the API has not.");
    }

    [DatabaseFact]
    public Task Every_cell_is_as_reviewed() => Findings.ShouldBeNone(
        from operation in house.Operations.Where(o => Matrix.Operations.Contains(o.Id))
        from role in Matrix.Roles
        select (operation, role),
        async cell => await Answer(cell.operation, cell.role) is var seen && seen == Matrix.Cell(cell.operation.Id, cell.role)
            ? null
            : $"{seen} instead of {Matrix.Cell(cell.operation.Id, cell.role)}");

    [DatabaseFact]
    public void Few_operations_need_no_log_in() =>
        house.Operations.Where(o => !o.IsSecured).Select(o => o.Id).Order().ShouldBe(
            house.Operations.Where(o => Matrix.Cell(o.Id, PermissionMatrix.Anonymous) == PermissionMatrix.Allowed).Select(o => o.Id).Order());

    private async Task<string> Answer(Operation operation, string role)
    {
        var client = role == PermissionMatrix.Anonymous ? house.Stranger : house.As(role);
        var answer = await client.Ask(operation.Request());
        return (answer.Code, answer.MediaType is "application/problem+json" ? answer.Json.GetProperty("type").GetString() : null) switch
        {
            (401, "urn:osl:problem:unauthenticated") => "401",
            (403, "urn:osl:problem:forbidden") => "403",
            _ => PermissionMatrix.Allowed,
        };
    }

    private async Task<string> Propose(Operation operation) =>
        string.Join(',', [operation.Id, .. await Task.WhenAll(Matrix.Roles.Select(role => Answer(operation, role)))]);
}

[Collection(nameof(WebOnSqlite))]
public sealed class PermissionMatrixTestsOnSqlite(WebOnSqlite house) : PermissionMatrixTests(house);

[OnPostgreSql]
[Collection(nameof(WebOnPostgreSql))]
public sealed class PermissionMatrixTestsOnPostgreSql(WebOnPostgreSql house) : PermissionMatrixTests(house);
