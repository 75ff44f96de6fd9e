using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Forms;

/// <summary>What the dictionary of forms may and may not do.</summary>
internal static class FormRules
{
    public static readonly Rule CodeOnce = new("ACT-23", "The dictionary already has a form of this code.", RuleKind.Conflict);

    public static readonly Rule AlreadySo = new("ACT-24", "The form is already so.", RuleKind.Conflict);
}
