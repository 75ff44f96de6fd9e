using Osl.Testing.Hosting;

namespace Osl.Chaos.InProcess.Hot;

/// <summary>The real host in this process, quiet.</summary>
internal sealed class HotHost(TestDatabase database) : OslHost(database)
{
    protected override IEnumerable<KeyValuePair<string, string?>> Settings => [new("Logging:LogLevel:Default", "None"), new("Logging:LogLevel:Microsoft", "None")];
}
