using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Invitations;

internal static class InvitationRules
{
    public static readonly Rule StillValid = new("ACC-41", "This invitation is not valid any more.");

    public static readonly Rule OneOpenInvitation = new("ACC-42", "This member of staff already has an open invitation or an account.", RuleKind.Conflict);
}
