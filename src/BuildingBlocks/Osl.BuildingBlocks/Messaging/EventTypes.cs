using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Osl.BuildingBlocks.Contracts;

namespace Osl.BuildingBlocks.Messaging;

/// <summary>Event types by their stored names, and their JSON.</summary>
public static class EventTypes
{
    private static readonly ConcurrentDictionary<Type, string> Names = new();

    /// <summary>How events are written. What stands in the outbox of a running system was written so.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static string NameOf(Type type) => Names.GetOrAdd(
        type,
        static t => t.GetCustomAttribute<EventNameAttribute>()?.Name ?? throw new InvalidOperationException($"{t.Name} has no [EventName]."));

    public static string Serialize(IntegrationEvent happened) => JsonSerializer.Serialize(happened, happened.GetType(), Json);

    public static IntegrationEvent Deserialize(string payload, Type type) =>
        (IntegrationEvent)(JsonSerializer.Deserialize(payload, type, Json) ?? throw new JsonException($"An empty payload for {type.Name}."));
}
