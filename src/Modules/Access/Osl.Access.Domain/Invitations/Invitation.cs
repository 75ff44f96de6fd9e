using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Invitations;

/// <summary>The only way to an account: a centre invites a member of its staff, who picks the password.</summary>
internal sealed class Invitation : AggregateRoot<InvitationId>
{
    public StaffMemberId StaffMember { get; private set; }

    public string Email { get; private set; } = "";

    /// <summary>Null until a letter went out: the token is made when the letter is, and only its hash stays.</summary>
    public string? TokenHash { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public InvitationStatus Status { get; private set; }

    private Invitation()
    {
    }

    public static Invitation Write(
        InvitationId id, CentreId centre, StaffMemberId staffMember, string email, DateTimeOffset at, DateTimeOffset expiresAt)
    {
        var invitation = new Invitation
        {
            StaffMember = staffMember,
            Email = email.Trim(),
            CreatedAt = at,
            ExpiresAt = expiresAt,
        };
        invitation.Identify(id, centre);
        return invitation;
    }

    public bool IsOpenAt(DateTimeOffset at) => Status == InvitationStatus.Open && at < ExpiresAt;

    /// <summary>A new token for a letter about to go out; one in an earlier letter opens nothing any more.</summary>
    public void Issue(string tokenHash)
    {
        CommonRules.RequireState(Status, InvitationStatus.Open);
        TokenHash = tokenHash;
    }

    public void MarkSent(DateTimeOffset at) => SentAt = at;

    public void Accept(DateTimeOffset at)
    {
        InvitationRules.StillValid.Require(IsOpenAt(at));
        Status = InvitationStatus.Accepted;
    }

    public void Revoke()
    {
        CommonRules.RequireState(Status, InvitationStatus.Open);
        Status = InvitationStatus.Revoked;
    }
}
