using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain;

/// <summary>What every free text of this module may and may not hold.</summary>
internal static class TextRules
{
    public static readonly Rule NoPesel = new("ACT-12", "Free text holds no PESEL number.");
}
