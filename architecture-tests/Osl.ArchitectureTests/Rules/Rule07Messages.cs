using System.Text.RegularExpressions;
using Mono.Cecil;
using Osl.BuildingBlocks.Application;

namespace Osl.ArchitectureTests.Rules;

/// <summary>Rule 7: a request has one handler, in its own file; a command has a validator where its shape can be wrong; a query changes nothing.</summary>
public sealed class Rule07Messages
{
    private const string Request = "MediatR.IRequest`1";
    private const string Handler = "MediatR.IRequestHandler`2";
    private const string Query = "Osl.BuildingBlocks.Application.IQuery`1";
    private const string Validator = "FluentValidation.AbstractValidator`1";

    /// <summary>Bound from JSON or the path they are right or refused before a command exists; the domain says the rest.</summary>
    private static readonly string[] CannotBeMisshapen = ["Guid", "Boolean", "DateOnly", "DateTimeOffset"];

    private static readonly string[] Saves =
        ["SaveChanges", "SaveChangesAsync", "ExecuteUpdate", "ExecuteUpdateAsync", "ExecuteDelete", "ExecuteDeleteAsync", "ExecuteSqlRaw", "ExecuteSqlRawAsync"];

    [Fact]
    public void A_request_has_one_handler()
    {
        Handlers(House.ModuleCode).ShouldHold();
        Handlers(Planted.In("Rule07.Handlers")).ShouldFind("Unanswered", "AnsweredTwice");
    }

    [Fact]
    public void A_handler_lies_in_its_requests_file()
    {
        Files(House.ModuleCode, Path.Combine(House.Root, "src", "Modules")).ShouldHold();
        Files(Planted.In("Rule07.Files"), Planted.Project).ShouldFind("HandlerElsewhere");
    }

    [Fact]
    public void A_command_has_a_validator_where_its_shape_can_be_wrong()
    {
        Validators(House.ModuleCode).ShouldHold();
        Validators(Planted.In("Rule07.Validators")).ShouldFind("NameUnchecked");
    }

    [Fact]
    public void A_query_changes_nothing()
    {
        Changes(House.ModuleCode).ShouldHold();
        Changes(Planted.In("Rule07.Queries")).ShouldFind("LoadsAnAggregate", "AddsARow", "SavesInALambda");
    }

    private static Verdict Handlers(IEnumerable<Code> modules) => Verdict.On(
        from code in modules
        let handled = code.Types.Where(type => !type.IsAbstract).Select(type => type.Argument(Handler)?.FullName).ToLookup(name => name)
        from request in code.Types
        where request.Is(Request) && !request.IsAbstract
        select (request, handlers: handled[request.FullName].Count()),
        one => one.request.FullName,
        one => one.handlers == 1 ? [] : [$"has {one.handlers} handlers"]);

    private static Verdict Files(IEnumerable<Code> modules, string sources)
    {
        var texts = Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllText);
        return Verdict.On(
            modules.SelectMany(code => code.Types).Where(type => !type.IsAbstract && type.Is(Handler)),
            handler => handler.FullName,
            handler => texts.Values.Any(text => Declares(text, handler) && Declares(text, handler.Argument(Handler)!)) ? [] : ["is not in the file of its request"]);
    }

    /// <summary>A handler that is nested in a type lies where that one does.</summary>

    private static bool Declares(string text, TypeReference type) => type.DeclaringType is { } outer
        ? Declares(text, outer)
        : text.Contains($"namespace {type.Namespace};", StringComparison.Ordinal) && Regex.IsMatch(text, $@"\b(class|record|struct) {type.Name}\b");

    private static Verdict Validators(IEnumerable<Code> modules) => Verdict.On(
        from code in modules
        let validated = code.Types.Select(type => type.Argument(Validator)?.FullName).ToHashSet()
        from command in code.Types
        where command.Is(Request) && !command.Is(Query) && !command.IsAbstract && !IsMadeByTheSystem(command)
        select (command, validated: validated.Contains(command.FullName)),
        one => one.command.FullName,
        one => one.validated ? [] : one.command.Properties.Where(CanBeMisshapen).Select(property => $"has no validator, and {property.Name} can have the wrong shape"));

    /// <summary>Only our own code makes it, out of what was validated before.</summary>
    private static bool IsMadeByTheSystem(TypeDefinition command) => command.CustomAttributes.Any(a => a.AttributeType.Name == nameof(SystemOnlyAttribute));

    private static bool CanBeMisshapen(PropertyDefinition property) =>
        property.GetMethod is { IsPublic: true, IsStatic: false }
        && property.Name != "ExpectedVersion"
        && property.PropertyType.Parts().Any(part => part.Name != "Nullable`1" && !CannotBeMisshapen.Contains(part.Name) && part.Resolve() is not { IsEnum: true });

    private static Verdict Changes(IEnumerable<Code> modules) => Verdict.On(
        modules.SelectMany(code => code.Types).Where(type => !type.IsAbstract && type.Argument(Handler)?.Resolve().Is(Query) == true),
        handler => handler.FullName,
        handler => handler.TypesUsed().Where(used => used.Name == "IRepository`1").Select(_ => "loads an aggregate; read with IReads")
            .Concat(handler.MembersUsed().Select(use => use.Member).Where(Changing).Select(member => $"calls {member.Name}")));

    private static bool Changing(MemberReference member) =>
        Saves.Contains(member.Name) || (member.DeclaringType.Name is "IRecords`1" or "DbSet`1" && member.Name is "Add" or "Remove");
}
