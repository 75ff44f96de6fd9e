using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.Diagnosis.Application.Surveys;
using Osl.Diagnosis.Domain.Surveys;

namespace Osl.Diagnosis.Endpoints;

internal static class SurveyEndpoints
{
    private const string Collection = "surveys";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.Resource("communities/{communityId:guid}/surveys", "Surveys").MapPost("", Prepare).Creates<PrepareSurvey>("Prepare a survey");
        var surveys = api.Resource(Collection, "Surveys");
        surveys.MapGet("", List).Reads<ListSurveys, Page<SurveyResponse>>("List surveys");
        surveys.MapGet("{id:guid}", Get).Reads<GetSurvey, SurveyResponse>("Read a survey");
        surveys.MapPut("{id:guid}/questionnaire", ChangeQuestions).Changes<ChangeQuestionnaire>("Change the questionnaire", "Until the first answer (rule DIA-07).");
        surveys.MapPost("{id:guid}/opening", Open).Changes<OpenSurvey>("Open a survey");
        surveys.MapPost("{id:guid}/closing", Close).Changes<CloseSurvey>("Close a survey");
        surveys.MapPost("{id:guid}/analysis", Analyse).Changes<AnalyseSurvey>("Write down what a survey says");
        surveys.MapPost("{id:guid}/answers", Answer).Creates<AnswerSurvey>("Take in a filled-in questionnaire", "Online or typed in from paper. An anonymous survey stores nobody (rule DIA-08).");
        surveys.MapGet("{id:guid}/results", ReadResults).Reads<GetSurveyResults, SurveyResults>("Read the results that may be published", "Counts below the threshold are suppressed (rule DIA-08).");
    }

    private static async Task<IResult> Prepare(Guid communityId, SurveyFields body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new PrepareSurvey(communityId, body), ct), Collection);

    private static async Task<IResult> List(PageQuery page, Guid? communityId, SurveyStatus? status, SurveyMode? mode, string? q, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListSurveys(communityId, status, mode, q, page.Page), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetSurvey(id), ct));

    private static async Task<IResult> ChangeQuestions(Guid id, QuestionnaireBody body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ChangeQuestionnaire(id, ifMatch.Version, body.Questions), ct));

    private static async Task<IResult> Open(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new OpenSurvey(id, ifMatch.Version), ct));

    private static async Task<IResult> Close(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new CloseSurvey(id, ifMatch.Version), ct));

    private static async Task<IResult> Analyse(Guid id, AnalysisBody body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new AnalyseSurvey(id, ifMatch.Version, body.Analysis), ct));

    private static async Task<IResult> Answer(Guid id, SurveyAnswerBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new AnswerSurvey(id, body.PersonId, body.Answers), ct), $"{Collection}/{id}/answers");

    private static async Task<IResult> ReadResults(Guid id, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new GetSurveyResults(id), ct));
}

/// <summary>The questions of a survey.</summary>
internal sealed record QuestionnaireBody(IReadOnlyList<QuestionFields> Questions) : IExample<QuestionnaireBody>
{
    public static QuestionnaireBody Example { get; } = new(SurveyFields.Example.Questions);
}

/// <summary>What a survey says.</summary>
internal sealed record AnalysisBody(string Analysis) : IExample<AnalysisBody>
{
    public static AnalysisBody Example { get; } = new("Większość zna sąsiadów, ale rzadko się spotyka.");
}

/// <summary>One filled-in questionnaire.</summary>
internal sealed record SurveyAnswerBody(IReadOnlyList<AnswerFields> Answers, Guid? PersonId = null) : IExample<SurveyAnswerBody>
{
    public static SurveyAnswerBody Example { get; } = new([new AnswerFields("sasiedzi", ["tak"])]);
}
