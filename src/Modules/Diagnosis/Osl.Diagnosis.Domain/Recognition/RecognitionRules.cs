using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Recognition;

internal static class RecognitionRules
{
    public static readonly Rule CitesASource =
        new("DIA-02", "An entry is a need or a potential and cites at least one source.");

    public static readonly Rule OnlyANeedSupportsANeed =
        new("DIA-16", "Only an entry of the kind Need can support a need.");
}
