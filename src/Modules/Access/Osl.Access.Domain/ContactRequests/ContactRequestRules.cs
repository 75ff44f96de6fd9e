using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.ContactRequests;

internal static class ContactRequestRules
{
    public static readonly Rule RoutedToStaff = new("ACC-43", "A contact goes to somebody who works in this centre today.");

    public static readonly Rule AnsweredByTheOneItWentTo =
        new("ACC-44", "A contact is answered by the one it was routed to.", RuleKind.Forbidden);
}
