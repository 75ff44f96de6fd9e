using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Osl.BuildingBlocks.Persistence;

namespace Osl.ArchitectureTests;

/// <summary>A module's EF model on one database.</summary>
public sealed record ModuleModel(string Provider, ModuleDbContext Context)
{
    public string Schema => Context.Schema;

    /// <summary>What has a table, rather than a place in another's JSON.</summary>
    public IEnumerable<IEntityType> Tables => Context.GetService<IDesignTimeModel>().Model.GetEntityTypes().Where(entity => entity.GetTableName() is not null && !entity.IsMappedToJson());

    /// <summary>What the module migrates: not the messaging tables that it only shares.</summary>
    public IEnumerable<IEntityType> OwnTables => Tables.Where(entity => !entity.IsTableExcludedFromMigrations());

    /// <summary>SQLite has no schemas: there the prefix of the table stands for it.</summary>
    public string? SchemaOf(IReadOnlyEntityType entity) => Provider == "Sqlite" ? entity.GetTableName()?.Split('_')[0] : entity.GetSchema();
}

/// <summary>The EF models, built as dotnet-ef builds them: by the design-time factories of each Osl.Persistence project. Nothing is connected to.</summary>
public static class Models
{
    public static IReadOnlyList<ModuleModel> OfTheHouse { get; } =
    [
        .. from project in House.Projects
           where project.Name.StartsWith("Osl.Persistence.", StringComparison.Ordinal)
           from model in In(project.Name)
           select model,
    ];

    public static IReadOnlyList<ModuleModel> Planted { get; } = In("Osl.ArchitectureTests.Violations");

    private static IReadOnlyList<ModuleModel> In(string assembly) =>
    [
        .. from factory in Assembly.Load(assembly).GetTypes()
           where !factory.IsAbstract && factory.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IDesignTimeDbContextFactory<>))
           let context = (ModuleDbContext)factory.GetMethod("CreateDbContext")!.Invoke(Activator.CreateInstance(factory), [Array.Empty<string>()])!
           select new ModuleModel(context.Database.ProviderName!.Split('.')[^1], context),
    ];
}
