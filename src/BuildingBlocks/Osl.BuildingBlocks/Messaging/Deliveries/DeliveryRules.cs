using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Messaging.Deliveries;

internal static class DeliveryRules
{
    public static readonly Rule RetriedWhenParked = new("MSG-01", "Only a parked delivery is retried by hand; the others are retried by themselves.", RuleKind.Conflict);

    public static readonly Rule SkippedWhenOpen = new("MSG-02", "A delivery that is done or under way is not skipped.", RuleKind.Conflict);
}
