using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Consultations;
using Osl.Diagnosis.Domain.Resources;
using Osl.Diagnosis.Domain.Surveys;

namespace Osl.Diagnosis.Application;

/// <summary>What this module holds about a person: votes, opinions, answers given under their name, and skills.</summary>
internal sealed class DiagnosisRecords(IReads<Ballot> ballots, IReads<Opinion> opinions, IReads<SurveyAnswer> answers, IReads<Resource> resources) : IPersonRecords
{
    public string Module => "diagnosis";

    public IReadOnlyCollection<string> Covers => ["Ballot.PersonId", "Opinion.PersonId", "SurveyAnswer.PersonId", "Resource.PersonId"];

    public async Task<IReadOnlyList<PersonRecord>> Of(PersonId person, CancellationToken ct) =>
    [
        .. (await ballots.List(ballots.All.Where(one => one.PersonId == person), ct)).Select(one => PersonRecord.Of(
            "vote", one.Id.Value, ("consultationId", one.ConsultationId), ("castAt", one.CastAt), ("needIds", one.Choices.Select(choice => choice.NeedId)))),
        .. (await opinions.List(opinions.All.Where(one => one.PersonId == person), ct)).Select(one => PersonRecord.Of(
            "opinion",
            one.Id.Value,
            ("consultationId", one.ConsultationId),
            ("content", one.Content),
            ("channel", one.Channel),
            ("receivedOn", one.ReceivedOn),
            ("recordedAt", one.RecordedAt),
            ("officialAnswer", one.OfficialAnswer),
            ("answeredAt", one.AnsweredAt))),
        .. (await answers.List(answers.All.Where(one => one.PersonId == person), ct)).Select(one => PersonRecord.Of(
            "survey-answer",
            one.Id.Value,
            ("surveyId", one.SurveyId),
            ("questionnaireVersion", one.QuestionnaireVersion),
            ("answeredAt", one.AnsweredAt),
            ("answers", one.Answers))),
        .. (await resources.List(resources.All.Where(one => one.PersonId == person), ct)).Select(one => PersonRecord.Of(
            "skill",
            one.Id.Value,
            ("name", one.Name),
            ("description", one.Description),
            ("availability", one.Availability),
            ("location", one.Location),
            ("status", one.Status),
            ("listedAt", one.ListedAt))),
    ];
}
