using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Diagnoses;

internal static class DiagnosisRules
{
    public static readonly Rule NeedAndPotential =
        new("DIA-03", "A diagnosis is put to consultation once it has at least one conclusion on needs and one on potential.");

    public static readonly Rule ServicesPeriod =
        new("DIA-04", "A diagnosis of services spans at most {0} years.");

    public static readonly Rule AdoptedTextStands =
        new("DIA-06", "The text of an adopted diagnosis does not change; a change is a new version.", RuleKind.Conflict);

    public static readonly Rule OneSuccessor =
        new("DIA-18", "A version of a diagnosis has one next version.", RuleKind.Conflict);

    public static readonly Rule MaterialChangeNamesConclusions =
        new("DIA-19", "A material change is of a later version and names those of its conclusions that changed.");
}
