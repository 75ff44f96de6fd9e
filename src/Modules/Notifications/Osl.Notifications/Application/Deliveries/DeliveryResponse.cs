using Osl.BuildingBlocks.Application;
using Osl.Notifications.Domain.Notices;
using Osl.Notifications.Domain.Sending;

namespace Osl.Notifications.Application.Deliveries;

/// <summary>One attempt to send a message.</summary>
/// <param name="Fault">Why it failed; none where it succeeded.</param>
internal sealed record AttemptResponse(int Number, DateTimeOffset At, SendFault? Fault);

/// <summary>A message and what came of it: ids and codes, neither addresses nor texts.</summary>
/// <param name="RecipientStaffMemberId">The member of staff that it is for.</param>
/// <param name="RecipientPersonId">The person on file that it is for, where it is for nobody of the staff.</param>
/// <param name="MessageKey">The left half of its Message-ID.</param>
/// <param name="NotBefore">Until when it is held back, by quiet hours or after a failure.</param>
/// <param name="SettledAt">When it was sent, given up or suppressed.</param>
internal sealed record DeliveryResponse(
    Guid Id, long Version, Guid? RecipientStaffMemberId, Guid? RecipientPersonId, NoticeKind Kind, Guid SubjectId, Channel Channel, SendStatus Status, string MessageKey,
    DateTimeOffset QueuedAt, DateTimeOffset? NotBefore, DateTimeOffset? SettledAt, IReadOnlyList<AttemptResponse> Attempts)
    : IVersioned, IExample<DeliveryResponse>
{
    public static DeliveryResponse Of(Notification one) => new(
        one.Id.Value, one.Version, one.PersonId == null ? one.RecipientId.Value : null, one.PersonId == null ? null : one.PersonId.Value.Value, one.Notice.Kind, one.Notice.SubjectId, one.Channel, one.Status, one.MessageKey,
        one.QueuedAt, one.NotBefore, one.SettledAt,
        [.. one.Attempts.Select(attempt => new AttemptResponse(attempt.Number, attempt.At, attempt.Fault))]);

    public static DeliveryResponse Example { get; } = new(
        Guid.Parse("0190a1b2-0000-7000-8000-0000000000e3"), 3, Guid.Parse("0190a1b2-0000-7000-8000-0000000000a1"), null, NoticeKind.PlanReviewDue,
        Guid.Parse("0190a1b2-0000-7000-8000-0000000000e2"), Channel.Email, SendStatus.Sent, "4b227777d4dd1fc61c6f884f48641d02b4d121d3",
        new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero), null, new DateTimeOffset(2026, 11, 22, 8, 0, 4, TimeSpan.Zero),
        [new(1, new DateTimeOffset(2026, 11, 22, 8, 0, 4, TimeSpan.Zero), null)]);
}
