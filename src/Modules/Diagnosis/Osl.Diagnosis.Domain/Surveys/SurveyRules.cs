using Osl.BuildingBlocks.Domain;

namespace Osl.Diagnosis.Domain.Surveys;

internal static class SurveyRules
{
    public static readonly Rule LockedAfterFirstAnswer =
        new("DIA-07", "The questionnaire is locked after the first answer.", RuleKind.Conflict);

    public static readonly Rule AnonymousStoresNobody =
        new("DIA-08", "An anonymous survey stores no person.");

    public static readonly Rule AnswersFitTheQuestionnaire =
        new("DIA-22", "An answer fits a question of the questionnaire.");

    public static readonly Rule QuestionsStandApart =
        new("DIA-23", "A questionnaire has questions with different codes, and a choice question offers at least two options.");
}
