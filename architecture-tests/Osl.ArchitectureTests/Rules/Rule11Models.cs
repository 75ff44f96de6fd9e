using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Osl.BuildingBlocks.Domain;

namespace Osl.ArchitectureTests.Rules;

/// <summary>
/// Rule 11, on each database: a module's tables lie in its schema or under its prefix, no foreign key leaves it, each root has a
/// concurrency token, strings are bounded, decimals precise, and the migrations say what the model says.
/// </summary>
public sealed class Rule11Models
{
    [Fact]
    public void Each_module_has_a_model_on_each_database()
    {
        Missing(House.Modules, Models.OfTheHouse).ShouldHold();
        Missing(["Forgotten"], Models.OfTheHouse).ShouldFind("Forgotten on PostgreSQL", "Forgotten on Sqlite");
    }

    [Fact]
    public void Tables_lie_with_their_module()
    {
        Places(Models.OfTheHouse).ShouldHold();
        Places(Models.Planted).ShouldFind("Elsewhere");
    }

    [Fact]
    public void No_foreign_key_leaves_its_module()
    {
        ForeignKeys(Models.OfTheHouse).ShouldHold();
        ForeignKeys(Models.Planted).ShouldFind("PointsOutside");
    }

    [Fact]
    public void Roots_have_a_concurrency_token()
    {
        Tokens(Models.OfTheHouse).ShouldHold();
        Tokens(Models.Planted).ShouldFind("WithoutToken");
    }

    [Fact]
    public void Strings_are_bounded_and_decimals_precise()
    {
        Sizes(Models.OfTheHouse).Except(ReviewedList.Read("unbounded-columns.txt")).ShouldHold();
        Sizes(Models.Planted).ShouldFind("EndlessText.Words", "EndlessText.Share");
    }

    [Fact]
    public void Migrations_say_what_the_model_says()
    {
        Pending(Models.OfTheHouse).ShouldHold();
        Pending(Models.Planted).ShouldFind("breach on Sqlite");
    }

    private static Verdict Missing(IEnumerable<string> modules, IReadOnlyList<ModuleModel> models) => Verdict.On(
        from module in modules
        from provider in models.Select(model => model.Provider).Distinct()
        select (module, provider),
        one => $"{one.module} on {one.provider}",
        one => models.Any(model => model.Provider == one.provider && model.Schema == one.module.ToLowerInvariant()) ? [] : ["has no design-time factory, so no migrations"]);

    private static Verdict Places(IEnumerable<ModuleModel> models) => Verdict.On(
        models.SelectMany(model => model.OwnTables, (model, entity) => (model, entity)),
        one => one.entity.Name,
        one => one.model.SchemaOf(one.entity) == one.model.Schema ? [] : [$"has the table {one.entity.GetSchemaQualifiedTableName()} on {one.model.Provider}, outside {one.model.Schema}"]);

    private static Verdict ForeignKeys(IEnumerable<ModuleModel> models) => Verdict.On(
        models.SelectMany(model => model.Tables, (model, entity) => (model, entity)),
        one => one.entity.Name,
        one => one.entity.GetForeignKeys()
            .Where(key => !key.PrincipalEntityType.IsMappedToJson() && one.model.SchemaOf(key.PrincipalEntityType) != one.model.SchemaOf(one.entity))
            .Select(key => $"points at {key.PrincipalEntityType.Name} on {one.model.Provider}"));

    private static Verdict Tokens(IEnumerable<ModuleModel> models) => Verdict.On(
        models.SelectMany(model => model.OwnTables).Where(entity => entity.ClrType.IsAssignableTo(typeof(IAggregateRoot))),
        entity => entity.Name,
        entity => entity.GetProperties().Any(property => property.IsConcurrencyToken) ? [] : ["has no concurrency token"]);

    private static Verdict Sizes(IEnumerable<ModuleModel> models) => Verdict.On(
        models.SelectMany(model => model.OwnTables).SelectMany(entity => entity.GetProperties()),
        property => $"{property.DeclaringType.Name}.{property.Name}",
        property => (StoredType(property), property.IsPrimitiveCollection) switch
        {
            (_, true) => Array.Empty<string>(),
            (var type, _) when type == typeof(string) && property.GetMaxLength() is null => ["is a text without a limit"],
            (var type, _) when type == typeof(decimal) && property.GetPrecision() is null => ["is a decimal without a precision"],
            _ => [],
        });

    private static Verdict Pending(IEnumerable<ModuleModel> models) => Verdict.On(
        models,
        model => $"{model.Schema} on {model.Provider}",
        model => model.Context.Database.HasPendingModelChanges() ? ["differs from its migrations: add one (docs/adding-a-migration.md)"] : []);

    private static Type StoredType(IProperty property)
    {
        var type = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }
}
