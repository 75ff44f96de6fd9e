using Mono.Cecil;

namespace Osl.ArchitectureTests.Rules;

/// <summary>
/// Rule 9: modules do not read the clock, make ids or chance, or block. BannedSymbols.txt is the list and names the replacement;
/// the compiler refuses what stands there, and this rule every overload of it.
/// </summary>
public sealed class Rule09BannedSymbols
{
    private static readonly IReadOnlyList<(string Member, string Instead)> Banned =
        [.. File.ReadLines(Path.Combine(House.Root, "BannedSymbols.txt")).Where(line => line.Length > 0).Select(Read)];

    [Fact]
    public void Modules_use_no_banned_symbol()
    {
        Uses(House.InModules).ShouldHold();
        Uses(Planted.In("Rule09.Symbols")).ShouldFind(
            "ReadsTheClock", "ReadsTheClockInUtc", "ReadsTheDay", "ReadsTheOffsetClock", "ReadsTheOffsetClockInUtc", "MakesAnId",
            "MakesASortableId", "ThrowsDice", "SharesDice", "Sleeps", "BlocksOnAResult", "BlocksInALambda", "BlocksOnAValueTask", "Waits", "WaitsForAll", "WaitsForAny", "GetsTheResult", "TakesTheSystemsClock");
    }

    [Fact]
    public void No_async_method_returns_void()
    {
        AsyncVoid(House.InModules).ShouldHold();
        AsyncVoid(Planted.In("Rule09.AsyncVoid")).ShouldFind("ForgetsItsTask");
    }

    private static Verdict Uses(IEnumerable<Code> modules) => Verdict.On(
        modules.SelectMany(code => code.Types),
        type => type.FullName,
        type => type.MembersUsed()
            .SelectMany(use => Banned.Where(banned => banned.Member == Name(use.Member)).Select(banned => $"uses {banned.Member}. {banned.Instead}"))
            .Concat(type.MembersUsed().Where(use => BlocksOnAwaiter(use.By, use.Member)).Select(_ => "blocks on GetAwaiter().GetResult(). Await it")));

    /// <summary>What the compiler makes of await calls GetResult too, but only from a state machine.</summary>
    private static bool BlocksOnAwaiter(MethodDefinition by, MemberReference member) =>
        member.Name == "GetResult"
        && member.DeclaringType.Namespace == "System.Runtime.CompilerServices"
        && !by.DeclaringType.Is("System.Runtime.CompilerServices.IAsyncStateMachine");

    private static Verdict AsyncVoid(IEnumerable<Code> modules) => Verdict.On(
        modules.SelectMany(code => code.Types),
        type => type.FullName,
        type => type.Bodies()
            .Where(method => method.ReturnType.MetadataType == MetadataType.Void && method.CustomAttributes.Any(a => a.AttributeType.Name == "AsyncStateMachineAttribute"))
            .Select(method => $"{method.Name} is async void"));

    private static string Name(MemberReference member) =>
        $"{member.DeclaringType.GetElementType().FullName}.{member.Name.Replace("get_", "", StringComparison.Ordinal)}";

    /// <summary>"M:System.Threading.Thread.Sleep(System.Int32);Await it" names System.Threading.Thread.Sleep.</summary>
    private static (string Member, string Instead) Read(string line) => line.Split(';') is [var id, var instead]
        ? (id[2..].Split('(')[0].Replace("#ctor", ".ctor", StringComparison.Ordinal), instead)
        : throw new InvalidOperationException($"BannedSymbols.txt: no replacement is named in: {line}");
}
