using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Activities.Application.Attendance;
using Osl.BuildingBlocks.Web;

namespace Osl.Activities.Endpoints;

internal static class AttendanceEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var activity = api.Resource("activities/{activityId:guid}", "Attendance");
        activity.MapGet("attendance", Get).Reads<GetAttendance, AttendanceResponse>("Read how many came");
        activity.MapPost("attendance", Record).Does<RecordAttendance, AttendanceResponse>("Write down who came and who walked in", "Once the activity has begun (rule ACT-06); a second time puts the first right.");
        activity.MapPost("attendance/numbers", Count).Does<CountAttendance, AttendanceResponse>("Write down how many came, where no names are taken");
        activity.MapPost("enrolments/{id:guid}/attendance", Correct).Changes<CorrectAttendance>("Put right whether one person came");
        activity.MapGet("enrolments/{id:guid}/certificate", Certify).Reads<GetCertificate, CertificateResponse>(
            "Read what an attendance certificate says", "For whoever came to an activity that was held; there is none for others.");
        activity.MapPost("door-code", ShowCode).Does<ShowDoorCode, DoorCodeResponse>("Show the code for the door", "It changes every few minutes; the one before it still counts.");
        activity.MapPost("check-ins", CheckIn).Does<CheckIn>("Check a person in by the code at the door");
        activity.MapPost("hold", Hold).Changes<HoldActivity>("Say that an activity took place", "Its attendance is known by then (rule ACT-07).");
        activity.MapGet("evaluation", GetEvaluation).Reads<GetEvaluation, EvaluationResponse>("Read what came of an activity");
        activity.MapPut("evaluation", Evaluate).Changes<EvaluateActivity>("Evaluate an activity that was held");
        activity.MapPost("settle", Settle).Changes<SettleActivity>("Settle an activity", "It is evaluated and its cost is known by then (rule ACT-07).");
    }

    private static async Task<IResult> Get(Guid activityId, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new GetAttendance(activityId), ct));

    private static async Task<IResult> Record(Guid activityId, AttendanceInput body, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new RecordAttendance(activityId, body), ct));

    private static async Task<IResult> Count(Guid activityId, NumbersInput body, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new CountAttendance(activityId, body), ct));

    private static async Task<IResult> Correct(Guid activityId, Guid id, CorrectionInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new CorrectAttendance(activityId, id, ifMatch.Version, body.Present), ct));

    private static async Task<IResult> Certify(Guid activityId, Guid id, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new GetCertificate(activityId, id), ct));

    private static async Task<IResult> ShowCode(Guid activityId, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new ShowDoorCode(activityId), ct));

    private static async Task<IResult> CheckIn(Guid activityId, CheckInInput body, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new CheckIn(activityId, body), ct);
        return Results.NoContent();
    }

    private static async Task<IResult> Hold(Guid activityId, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new HoldActivity(activityId, ifMatch.Version), ct));

    private static async Task<IResult> GetEvaluation(Guid activityId, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetEvaluation(activityId), ct));

    private static async Task<IResult> Evaluate(Guid activityId, EvaluationInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new EvaluateActivity(activityId, ifMatch.Version, body), ct));

    private static async Task<IResult> Settle(Guid activityId, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new SettleActivity(activityId, ifMatch.Version), ct));
}
