using System.Collections.Frozen;

namespace Osl.BuildingBlocks.Messaging.Delivery;

/// <summary>The consumers that this host knows.</summary>
internal sealed class ConsumerCatalogue
{
    private readonly FrozenDictionary<(string Consumer, string Event), Consumer> consumers;

    public ConsumerCatalogue(IEnumerable<ConsumerDefinition> definitions)
    {
        var list = definitions.Select(Consumer.Of).ToList();
        var twice = list.GroupBy(consumer => (consumer.Name, consumer.EventName)).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new InvalidOperationException($"The consumer {twice.Key.Name} is declared twice for {twice.Key.EventName}.");
        }

        consumers = list.ToFrozenDictionary(consumer => (consumer.Name, consumer.EventName));
        Names = [.. list.Select(consumer => consumer.Name).Distinct().Order(StringComparer.Ordinal)];
    }

    public string[] Names { get; }

    public IEnumerable<Consumer> All => consumers.Values;

    public Consumer? Find(string consumer, string eventName) => consumers.GetValueOrDefault((consumer, eventName));
}
