using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Roles;

internal static class RoleRules
{
    public static readonly Rule RightsOfTheCentre = new("ACC-26", "This permission belongs to the platform or to no role of a centre: {0}.");

    public static readonly Rule AdministratorKeepsTheKeys =
        new("ACC-27", "The administrator keeps the right to change rights; otherwise nobody could give it back.");
}
