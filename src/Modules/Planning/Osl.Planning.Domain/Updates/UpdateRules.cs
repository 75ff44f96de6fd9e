using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Updates;

/// <summary>What a material change of the conclusions asks of a plan.</summary>
internal static class UpdateRules
{
    /// <summary>The duty is that of CUS Act Art. 20(2); the Act sets no term.</summary>
    public static readonly Rule DecidedInTime = new(
        "PLA-12",
        "After a material change of the conclusions the plan is updated, or it is decided with a reason that no update is needed, within the set time.");
}
