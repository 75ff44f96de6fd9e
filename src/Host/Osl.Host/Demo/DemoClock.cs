namespace Osl.Host.Demo;

/// <summary>The clock of the demo's past: the story sets it, and events happen when the story says they did.</summary>
internal sealed class DemoClock : TimeProvider
{
    private DateTimeOffset now = System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => now;

    public void TurnTo(DateTimeOffset instant) => now = instant;
}
