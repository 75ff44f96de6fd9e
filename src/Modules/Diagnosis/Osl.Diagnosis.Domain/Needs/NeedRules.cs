using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Needs;

internal static class NeedRules
{
    public static readonly Rule ClosedWithOutcomeAndReason =
        new("DIA-09", "A need is closed only with an outcome and a reason.");
}
