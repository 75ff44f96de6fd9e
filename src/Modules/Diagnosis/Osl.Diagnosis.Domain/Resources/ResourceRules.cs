using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Resources;

internal static class ResourceRules
{
    /// <summary>Names and contacts of people stay with the People module (GDPR Art. 5(1)(c)).</summary>
    public static readonly Rule SkillIsOfAPersonOnFile =
        new("DIA-17", "A person's skill names the person by id, and no other resource names a person.");
}
