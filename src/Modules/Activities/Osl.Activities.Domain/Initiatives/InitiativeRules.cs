using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Initiatives;

/// <summary>What an initiative may and may not do.</summary>
internal static class InitiativeRules
{
    /// <summary>Act of 24 April 2003 Art. 19b-19h.</summary>
    public static readonly Rule AgreedAsLocalInitiative =
        new("ACT-16", "A local initiative is accepted with a contract for a fixed time, a schedule, a cost estimate and the residents' own contribution.");

    public static readonly Rule SomebodyBehindIt = new("ACT-51", "An initiative has residents or a group as its authors.");

    public static readonly Rule SupportIsCounted = new("ACT-52", "Support comes from a person on file or from a number of people.");
}
