using System.Text.RegularExpressions;
using MediatR;
using Mono.Cecil;
using Osl.ArchitectureTests.Violations.Rule08.Lists;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Modules;

namespace Osl.ArchitectureTests.Rules;

/// <summary>
/// Rule 8: what hears of other modules lies in Application.IntegrationEvents, stands in its door's list under a stable name, and reaches
/// nothing outside the database. Only the dispatcher publishes. Nobody asks or commands another module.
/// </summary>
public sealed class Rule08Consumers
{
    private const string Consumer = "MediatR.INotificationHandler`1";
    private const string Request = "MediatR.IRequest`1";

    private static readonly string[] Outside = ["System.Net.Http", "System.Net.Mail", "System.Net.Sockets"];
    private static readonly string[] Files = ["File", "FileInfo", "FileStream", "Directory", "DirectoryInfo", "StreamWriter", "StreamReader"];

    [Fact]
    public void Consumers_lie_in_Application_IntegrationEvents()
    {
        Places(House.ModuleCode).ShouldHold();
        Places(Planted.In("Rule08.Places")).ShouldFind("MisplacedConsumer");
    }

    [Fact]
    public void Consumers_reach_nothing_outside_the_database()
    {
        Reach(House.ModuleCode).ShouldHold();
        Reach(Planted.In("Rule08.Reach")).ShouldFind("CallsHttp", "SendsMail", "WritesAFile", "CallsHttpThroughAnInterface");
    }

    [Fact]
    public void Consumers_stand_in_their_doors_list_under_a_stable_name()
    {
        Unlisted(House.ModuleCode, House.Doors).ShouldHold();
        Unlisted(Planted.In("Rule08.Lists"), [new BreachModule()]).ShouldFind("UnlistedConsumer", "ConsumerNamedByChance", "ConsumerNamedTwice", "ConsumerNamedAgain", "ConsumerOfAnotherEvent");
    }

    [Fact]
    public void Only_the_dispatcher_publishes()
    {
        Publishers(House.Code.Where(code => code.Types.Count > 0)).ShouldHold();
        Publishers(Planted.In("Rule08.Publishing")).ShouldFind("Publishes", "HandsOver");
    }

    [Fact]
    public void No_command_or_query_is_shown_to_other_modules()
    {
        Requests(House.ContractsCode).ShouldHold();
        Requests(Planted.In("Rule08.Contracts")).ShouldFind("CommandForOthers");
    }

    private static IEnumerable<(Code Code, TypeDefinition Type)> Consumers(IEnumerable<Code> modules) =>
        from code in modules
        from type in code.Types
        where !type.IsAbstract && type.Is(Consumer)
        select (code, type);

    private static Verdict Places(IEnumerable<Code> modules) => Verdict.On(
        Consumers(modules),
        one => one.Type.FullName,
        one => one.Type.Namespaced() == $"{one.Code.Name}.Application.IntegrationEvents" ? [] : ["hears of other modules outside Application.IntegrationEvents"]);

    private static Verdict Unlisted(IEnumerable<Code> modules, IReadOnlyList<IModule> doors)
    {
        var listed = doors.SelectMany(door => door.Consumers, (door, consumer) => (door, consumer)).ToList();
        return Verdict.On(
            Consumers(modules),
            one => one.Type.FullName,
            one => listed.Where(entry => entry.consumer.Handler.FullName == one.Type.FullName.Replace('/', '+')).ToList() is { Count: > 0 } entries
                ? entries.SelectMany(entry => Faults(entry.door, entry.consumer, listed.Count(other => other.consumer.Consumer == entry.consumer.Consumer && other.consumer.Event == entry.consumer.Event)))
                : ["stands in no door's list"]);
    }

    private static IEnumerable<string> Faults(IModule door, ConsumerDefinition consumer, int sameName)
    {
        if (!Regex.IsMatch(consumer.Consumer, $"^{door.Name}\\.[a-z]+(-[a-z]+)*$"))
        {
            yield return $"is listed as {consumer.Consumer}, which is not like {door.Name}.plan-copies";
        }

        if (sameName > 1)
        {
            yield return $"shares the name {consumer.Consumer} and the event with another";
        }

        if (!consumer.Handler.IsAssignableTo(typeof(INotificationHandler<>).MakeGenericType(consumer.Event)))
        {
            yield return $"is listed for {consumer.Event.Name} and does not handle it";
        }
    }

    private static Verdict Reach(IEnumerable<Code> modules) => Verdict.On(
        Consumers(modules),
        one => one.Type.FullName,
        one => Reached(one.Code, one.Type).SelectMany(type => type.TypesUsed().Where(IsOutside).Select(used => $"reaches {used.FullName} through {type.Name}")));

    private static bool IsOutside(TypeReference used) => Outside.Contains(used.Namespaced()) || (used.Namespaced() == "System.IO" && Files.Contains(used.Name));

    /// <summary>The consumer, what it uses of its module, and what implements the interfaces that it uses.</summary>
    private static HashSet<TypeDefinition> Reached(Code code, TypeDefinition consumer)
    {
        var reached = new HashSet<TypeDefinition>();
        var next = new Queue<TypeDefinition>([consumer]);
        while (next.TryDequeue(out var type))
        {
            if (reached.Add(type))
            {
                var used = type.TypesUsed().Select(one => one.FullName).ToHashSet();
                code.Types.Where(other => used.Contains(other.FullName) || (type.IsInterface && other.Is(type.FullName))).ToList().ForEach(next.Enqueue);
            }
        }

        return reached;
    }

    private static Verdict Publishers(IEnumerable<Code> projects) => Verdict.On(
        projects.SelectMany(code => code.Types).Where(type => type.Namespaced() != "Osl.BuildingBlocks.Messaging"),
        type => type.FullName,
        type => type.MembersUsed().Select(use => use.Member)
            .Where(member => (member.Name, member.DeclaringType.GetElementType().FullName) is ("Publish", "MediatR.IMediator") or ("Handle", Consumer))
            .Select(member => $"calls {member.DeclaringType.Name}.{member.Name}"));

    private static Verdict Requests(IEnumerable<Code> contracts) => Verdict.On(
        contracts.SelectMany(code => code.Types),
        type => type.FullName,
        type => type.Is(Request) ? ["is a command or query in Contracts"] : []);
}
