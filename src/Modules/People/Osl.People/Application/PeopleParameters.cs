using Osl.BuildingBlocks.Application;

namespace Osl.People.Application;

/// <summary>The legal numbers of this module.</summary>
internal static class PeopleParameters
{
    public static readonly ParameterDefinition Majority = new("people.majority-years", 18, "years", "Civil Code Art. 10(1)", 16, 21);

    public static readonly ParameterDefinition RetentionNoticeDays =
        new("people.retention-notice-days", 30, "days", "GDPR Art. 5(1)(e); how long somebody stands in the dry run before they are erased is custom", 0, 366);

    public static readonly ParameterDefinition SubjectRequestMonths = new("people.subject-request-months", 1, "months", "GDPR Art. 12(3)", 1, 3);

    public static readonly ParameterDefinition SubjectRequestExtensionMonths = new("people.subject-request-extension-months", 2, "months", "GDPR Art. 12(3)", 1, 6);

    public static readonly ParameterDefinition SubjectRequestReminderDays =
        new("people.subject-request-reminder-days", 7, "days", "GDPR Art. 12(3); the term of the reminder is custom", 1, 60);

    public static readonly IReadOnlyList<ParameterDefinition> All =
        [Majority, RetentionNoticeDays, SubjectRequestMonths, SubjectRequestExtensionMonths, SubjectRequestReminderDays];
}
