using Osl.Access.Domain.Invitations;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Invitations;

/// <summary>An invitation as its sender sees it; never its token.</summary>
/// <param name="SentAt">When the letter went out; null while it waits.</param>
internal sealed record InvitationRow(
    Guid Id, Guid StaffMemberId, string Email, InvitationStatus Status, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, DateTimeOffset? SentAt, long Version)
    : IVersioned, ITellsPersonalData, IExample<InvitationRow>
{
    public static InvitationRow Example { get; } = new(
        Guid.Parse("0193a000-0000-7000-8000-000000000005"),
        Guid.Parse("0193a000-0000-7000-8000-000000000004"),
        "anna@zmyslone.example",
        InvitationStatus.Open,
        new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero),
        new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.Zero),
        new DateTimeOffset(2026, 11, 23, 9, 0, 12, TimeSpan.Zero),
        2);

    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => [StaffMemberId];

    public static IQueryable<InvitationRow> From(IQueryable<Invitation> invitations) => invitations.Select(Of);

    public static readonly System.Linq.Expressions.Expression<Func<Invitation, InvitationRow>> Of = invitation => new InvitationRow(
        invitation.Id.Value,
        invitation.StaffMember.Value,
        invitation.Email,
        invitation.Status,
        invitation.CreatedAt,
        invitation.ExpiresAt,
        invitation.SentAt,
        invitation.Version);
}
