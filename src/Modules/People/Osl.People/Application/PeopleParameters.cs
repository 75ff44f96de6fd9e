using Osl.BuildingBlocks.Application;

namespace Osl.People.Application;

/// <summary>The legal numbers of this module.</summary>
internal static class PeopleParameters
{
    public static readonly ParameterDefinition Majority = new("people.majority-years", 18, "years", "Civil Code Art. 10(1)", 16, 21);

    public static readonly ParameterDefinition RetentionNoticeDays =
        new("people.retention-notice-days", 30, "days", "GDPR Art. 5(1)(e); how long somebody stands in the dry run before they are erased is custom", 0, 366);

    public static readonly IReadOnlyList<ParameterDefinition> All = [Majority, RetentionNoticeDays];
}
