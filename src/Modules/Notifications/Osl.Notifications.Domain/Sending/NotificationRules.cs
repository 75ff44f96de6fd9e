using Osl.BuildingBlocks.Domain;

namespace Osl.Notifications.Domain.Sending;

internal static class NotificationRules
{
    public static readonly Rule OncePerOccurrence = new(
        "NOT-01", "A recipient is told of an occurrence once by each channel.", RuleKind.Conflict);

    public static readonly Rule LeaseHeld = new(
        "NOT-02", "Only the sender that holds the lease records what came of a message.", RuleKind.Conflict);
}
