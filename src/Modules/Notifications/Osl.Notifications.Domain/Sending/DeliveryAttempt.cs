namespace Osl.Notifications.Domain.Sending;

/// <summary>A line of the delivery log.</summary>
/// <param name="Fault">None where the attempt succeeded.</param>
internal sealed record DeliveryAttempt(int Number, DateTimeOffset At, SendFault? Fault);
