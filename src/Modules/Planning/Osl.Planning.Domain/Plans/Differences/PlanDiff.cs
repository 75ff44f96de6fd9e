namespace Osl.Planning.Domain.Plans.Differences;

/// <summary>A readable difference of two versions of a plan; parts are matched by their lineage.</summary>
internal static class PlanDiff
{
    public static IReadOnlyList<PlanChange> Between(OslPlan before, OslPlan after)
    {
        var titles = PlanSnapshot.TitlesOf(before, after);
        var old = PlanSnapshot.Of(before, titles);
        var now = PlanSnapshot.Of(after, titles);
        var oldByKey = old.ToDictionary(part => (part.Part, part.LineageId));
        var nowKeys = now.Select(part => (part.Part, part.LineageId)).ToHashSet();
        var changes = new List<PlanChange>();
        foreach (var part in now)
        {
            if (!oldByKey.TryGetValue((part.Part, part.LineageId), out var earlier))
            {
                changes.Add(Change(ChangeKind.Added, part, Fields(null, part)));
            }
            else if (Fields(earlier, part) is { Count: > 0 } fields)
            {
                changes.Add(Change(ChangeKind.Changed, part, fields));
            }
        }

        changes.AddRange(old
            .Where(part => !nowKeys.Contains((part.Part, part.LineageId)))
            .Select(part => Change(ChangeKind.Removed, part, Fields(part, null))));
        return [.. changes.OrderBy(change => change.Part).ThenBy(change => change.Kind)];
    }

    private static PlanChange Change(ChangeKind kind, PartSnapshot part, IReadOnlyList<FieldChange> fields) =>
        new(kind, part.Part, part.Part == PlanPart.Plan ? null : part.LineageId, part.Title, fields);

    private static List<FieldChange> Fields(PartSnapshot? before, PartSnapshot? after) =>
    [
        .. (after ?? before)!.Fields.Keys
            .Select(field => new FieldChange(field, Value(before, field), Value(after, field)))
            .Where(change => !change.Before.SequenceEqual(change.After)),
    ];

    private static IReadOnlyList<string> Value(PartSnapshot? part, string field) => part is null ? [] : part.Fields[field];
}
