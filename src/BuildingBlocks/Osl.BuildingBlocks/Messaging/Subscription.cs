namespace Osl.BuildingBlocks.Messaging;

/// <summary>That a consumer wants an event. Rows, so that an event stored by an older host still reaches it.</summary>
public sealed class Subscription
{
    public required string EventName { get; init; }

    public required string Consumer { get; init; }
}

/// <summary>A consumer as its module declares it.</summary>
/// <param name="Consumer">Stable name, module first: planning.conclusion-copies. Renaming it makes another consumer.</param>
/// <param name="Event">The integration event's type.</param>
/// <param name="Handler">The one handler that it is given to.</param>
public sealed record ConsumerDefinition(string Consumer, Type Event, Type Handler);
