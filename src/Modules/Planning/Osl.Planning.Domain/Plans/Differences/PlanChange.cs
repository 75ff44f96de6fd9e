namespace Osl.Planning.Domain.Plans.Differences;

/// <summary>What happened to a part of the plan between two versions.</summary>
internal enum ChangeKind
{
    Added,
    Removed,
    Changed,
}

/// <summary>Which part of a plan a change concerns.</summary>
internal enum PlanPart
{
    Plan,
    Section,
    Goal,
    Measure,
    Indicator,
    Attachment,
}

/// <summary>One part that differs. The fields of an added part have no before, those of a removed one no after.</summary>
internal sealed record PlanChange(ChangeKind Kind, PlanPart Part, Guid? LineageId, string Title, IReadOnlyList<FieldChange> Fields);

/// <summary>One field that differs, named as in the API; a list is given in its own order.</summary>
internal sealed record FieldChange(string Field, IReadOnlyList<string> Before, IReadOnlyList<string> After);
