using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Requests;

internal static class SubjectRequestRules
{
    public static readonly Rule ReceivedByToday = new("PEO-14", "A request was received today or before.");

    public static readonly Rule ExtendedOnceInTime = new("PEO-15", "The term of an answer is extended once, and before the first term is over.");
}
