namespace Osl.Access.Domain.Invitations;

internal enum InvitationStatus
{
    Open,
    Accepted,
    Revoked,
}
