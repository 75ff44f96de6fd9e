using System.Globalization;
using Osl.BuildingBlocks.Application;

namespace Osl.BuildingBlocks.Messaging.Deliveries;

/// <summary>Which delivery: the event's number and the consumer, as one id such as 4812:planning.conclusion-copies.</summary>
internal readonly record struct DeliveryKey(long Seq, string Consumer)
{
    public static string Of(long seq, string consumer) => string.Create(CultureInfo.InvariantCulture, $"{seq}:{consumer}");

    /// <exception cref="NotFoundException">It is no such id, so there is no such delivery.</exception>
    public static DeliveryKey Parse(string id) =>
        id.Split(':', 2) is [var number, var consumer] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var seq)
            ? new DeliveryKey(seq, consumer)
            : throw new NotFoundException("delivery");
}
