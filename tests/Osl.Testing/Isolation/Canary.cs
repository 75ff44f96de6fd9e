using Shouldly;
using System.Data.Common;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Persistence;
using Osl.Testing.Databases;
using Osl.Testing.Hosting;

namespace Osl.Testing.Isolation;

/// <summary>Puts a word into every text that a centre has in the database, past the application: it may then be seen by that centre alone.</summary>
public sealed class Canary(OslHost host, CentreId centre)
{
    public const string Song = "KANAREK";

    /// <summary>The operations that tell everybody what a centre wrote.</summary>
    public static readonly IReadOnlyList<string> HeardByAll = ["getPublicContact", "listSupportiveActions", "getSupportiveAction", "getCentreCalendar"];

    /// <summary>How many texts took it.</summary>
    public async Task<int> Plant()
    {
        using var scope = host.Services.CreateScope();
        var planted = 0;
        foreach (var type in host.Services.GetRequiredService<ModuleContexts>().All.Where(type => type != typeof(MessagingDbContext)))
        {
            var context = (DbContext)scope.ServiceProvider.GetRequiredService(type);
            await using var connection = Open(context.Database.GetConnectionString()!);
            foreach (var entity in context.Model.GetEntityTypes().Where(e => !e.IsMappedToJson() && e.ClrType.Assembly != typeof(MessagingDbContext).Assembly))
            {
                planted += await Plant(connection, entity);
            }
        }

        return planted;
    }

    private static DbConnection Open(string connectionString)
    {
        DbConnection connection = connectionString.Contains("Data Source=", StringComparison.OrdinalIgnoreCase)
            ? new SqliteConnection(connectionString)
            : new NpgsqlConnection(PostgresCluster.Shared.AsSuperuser(connectionString));
        connection.Open();
        return connection;
    }

    private async Task<int> Plant(DbConnection connection, IEntityType entity)
    {
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table);
        var columns = table is null ? [] : TextColumns(entity, table.Value).DistinctBy(column => column.Name).ToList();
        if (columns.Count == 0 || OfCentre(entity, table!.Value) is not { } condition)
        {
            return 0;
        }

        var row = connection is SqliteConnection ? "rowid" : "ctid";
        var updates = new List<(object Key, List<(Column Column, object Value)> Cells)>();
        await using (var select = Command(connection, $"SELECT {(row == "ctid" ? "ctid::text" : row)}, {string.Join(", ", columns.Select(c => Quoted(c.Name)))} FROM {Quoted(table.Value)} WHERE {condition}"))
        {
            Bind(select, "centre", centre.Value);
            await using var reader = await select.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                updates.Add((reader.GetValue(0), [.. columns.Select((column, i) => (column, column.Sing(reader.GetValue(i + 1)))).Where(cell => cell.Item2 is not null).Select(cell => (cell.column, cell.Item2!))]));
            }
        }

        foreach (var (key, cells) in updates.Where(update => update.Cells.Count > 0))
        {
            await using var update = Command(connection, $"UPDATE {Quoted(table.Value)} SET {string.Join(", ", cells.Select((cell, i) => $"{Quoted(cell.Column.Name)} = CAST(@p{i} AS {cell.Column.StoreType})"))} WHERE {row} = {(row == "ctid" ? "@key::tid" : "@key")}");
            Bind(update, "key", key);
            for (var i = 0; i < cells.Count; i++)
            {
                Bind(update, $"p{i}", cells[i].Value);
            }

            (await update.ExecuteNonQueryAsync()).ShouldBe(1);
        }

        return updates.Sum(update => update.Cells.Count);
    }

    private static IEnumerable<Column> TextColumns(IEntityType entity, StoreObjectIdentifier table)
    {
        foreach (var property in entity.GetProperties().Where(p => !p.IsKey() && !p.IsForeignKey() && p.GetColumnName(table) is not null))
        {
            if (property.ClrType == typeof(string) && property.GetValueConverter() is null)
            {
                yield return new Column(property.GetColumnName(table)!, property.GetColumnType(), property.GetMaxLength());
            }
            else if (property.IsPrimitiveCollection && property.GetElementType()!.ClrType == typeof(string))
            {
                yield return new Column(property.GetColumnName(table)!, property.GetColumnType(), null);
            }
        }

        foreach (var owned in entity.GetNavigations().Select(n => n.TargetEntityType).Where(t => t.IsMappedToJson() && t.GetContainerColumnName() is not null))
        {
            yield return new Column(owned.GetContainerColumnName()!, owned.GetContainerColumnType() ?? (table.Schema is null ? "text" : "jsonb"), null);
        }
    }

    /// <summary>The rows of the centre: by their own column, or by that of what they belong to. Null for rows that no centre owns.</summary>
    private static string? OfCentre(IEntityType entity, StoreObjectIdentifier table)
    {
        if (entity.FindProperty("CentreId")?.GetColumnName(table) is { } own)
        {
            return $"{Quoted(own)} = @centre";
        }

        foreach (var foreign in entity.GetForeignKeys().Where(f => f.IsRequired && f.Properties.Count == 1))
        {
            var principal = StoreObjectIdentifier.Create(foreign.PrincipalEntityType, StoreObjectType.Table)!.Value;
            if (principal != table && OfCentre(foreign.PrincipalEntityType, principal) is { } condition)
            {
                return $"{Quoted(foreign.Properties[0].GetColumnName(table)!)} IN (SELECT {Quoted(foreign.PrincipalKey.Properties[0].GetColumnName(principal)!)} FROM {Quoted(principal)} WHERE {condition})";
            }
        }

        return null;
    }

    private static DbCommand Command(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private static void Bind(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@" + name, value);
        command.Parameters.Add(parameter);
    }

    private static string Quoted(StoreObjectIdentifier table) => table.Schema is null ? Quoted(table.Name) : $"{Quoted(table.Schema)}.{Quoted(table.Name)}";

    private static string Quoted(string name) => $"\"{name}\"";

    private sealed record Column(string Name, string StoreType, int? MaxLength)
    {
        /// <summary>The value with the word in front, cut to what fits; null where there is nothing to put it into.</summary>
        public object? Sing(object value) => value switch
        {
            string[] { Length: > 0 } texts => texts.Select(text => $"{Song} {text}").ToArray(),
            string json when json.StartsWith('[') || json.StartsWith('{') => InJson(json),
            string { Length: > 0 } text when (MaxLength ?? int.MaxValue) >= Song.Length => $"{Song} {text}"[..Math.Min(Song.Length + 1 + text.Length, MaxLength ?? int.MaxValue)].TrimEnd(),
            _ => null,
        };

        /// <summary>Into what reads as prose: enum names, ids and dates have neither blanks nor letters outside ASCII.</summary>
        private static string? InJson(string json)
        {
            var sang = false;
            var node = JsonNode.Parse(json);
            Walk(node);
            return sang ? node!.ToJsonString() : null;

            void Walk(JsonNode? at)
            {
                switch (at)
                {
                    case JsonArray list:
                        list.ToList().ForEach(Walk);
                        break;
                    case JsonObject thing:
                        thing.Select(field => field.Value).ToList().ForEach(Walk);
                        break;
                    case JsonValue value when value.TryGetValue<string>(out var text) && text.Any(c => c is ' ' or > '\u007f') && !DateTimeOffset.TryParse(text, out _):
                        value.ReplaceWith($"{Song} {text}");
                        sang = true;
                        break;
                }
            }
        }
    }
}
