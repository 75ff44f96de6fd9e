using System.Linq.Expressions;
using Osl.Access.Domain.ContactRequests;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.ContactRequests;

/// <summary>A contact and what became of it.</summary>
/// <param name="ReplyTo">Where to answer; gone once it is answered.</param>
internal sealed record ContactView(
    Guid Id,
    IncomingChannel Channel,
    ContactRequestStatus Status,
    string Subject,
    string? Message,
    string? Caller,
    string? ReplyTo,
    DateTimeOffset ReceivedAt,
    Guid ReceivedBy,
    Guid? RoutedTo,
    string? RoutingNote,
    DateTimeOffset? RoutedAt,
    string? Answer,
    DateTimeOffset? AnsweredAt,
    long Version) : IVersioned, ITellsPersonalData, IExample<ContactView>
{
    public static ContactView Example { get; } = new(
        Guid.Parse("0193a000-0000-7000-8000-00000000000e"),
        IncomingChannel.Phone,
        ContactRequestStatus.Routed,
        ReceiveContact.Example.Subject,
        ReceiveContact.Example.Message,
        ReceiveContact.Example.Caller,
        ReceiveContact.Example.ReplyTo,
        new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero),
        Guid.Parse("0193a000-0000-7000-8000-000000000004"),
        Guid.Parse("0193a000-0000-7000-8000-000000000004"),
        "zna to osiedle",
        new DateTimeOffset(2026, 11, 23, 9, 30, 0, TimeSpan.Zero),
        null,
        null,
        2);

    /// <summary>The caller has no id of their own here; the contact stands for them.</summary>
    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => Caller is null && ReplyTo is null ? [] : [Id];

    public static readonly Expression<Func<ContactRequest, ContactView>> Of = contact => new ContactView(
        contact.Id.Value,
        contact.Channel,
        contact.Status,
        contact.Subject,
        contact.Message,
        contact.Caller,
        contact.ReplyTo,
        contact.ReceivedAt,
        contact.ReceivedBy.Value,
        contact.RoutedTo == null ? null : contact.RoutedTo.Value.Value,
        contact.RoutingNote,
        contact.RoutedAt,
        contact.Answer,
        contact.AnsweredAt,
        contact.Version);
}
