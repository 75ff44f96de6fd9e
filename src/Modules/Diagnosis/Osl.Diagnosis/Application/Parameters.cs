using Osl.BuildingBlocks.Application;

namespace Osl.Diagnosis.Application;

/// <summary>The numbers that law and policy set for this module.</summary>
internal static class Parameters
{
    public static readonly ParameterDefinition ServicesDiagnosisYears =
        new("diagnosis.services-diagnosis-years", 5, "years", "CUS Act Art. 21(2)", 1, 20);

    public static readonly ParameterDefinition FirstExpiryReminderMonths =
        new("diagnosis.first-expiry-reminder-months", 12, "months", "CUS Act Art. 21(2); the term of the reminder is custom", 1, 60);

    public static readonly ParameterDefinition SecondExpiryReminderMonths =
        new("diagnosis.second-expiry-reminder-months", 6, "months", "CUS Act Art. 21(2); the term of the reminder is custom", 1, 60);

    public static readonly ParameterDefinition SmallestPublishedCell =
        new("diagnosis.smallest-published-cell", 5, "persons", "Statistical confidentiality by custom; GDPR recital 26", 1, 100);

    public static readonly IReadOnlyList<ParameterDefinition> All =
        [ServicesDiagnosisYears, FirstExpiryReminderMonths, SecondExpiryReminderMonths, SmallestPublishedCell];
}
