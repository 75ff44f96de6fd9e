using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Teams;

internal static class TeamRules
{
    public static readonly Rule CoordinatorIsAMember = new("ACC-23", "The coordinator of a team is one of its members.");

    public static readonly Rule MembersAreStaff = new("ACC-24", "A team is made of the centre's own staff.");

    public static readonly Rule NameOnce = new("ACC-25", "The centre already has a team of this name.", RuleKind.Conflict);
}
