using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Activities.Application.Groups;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Activities.Endpoints;

/// <summary>A group's members, meetings and support log.</summary>
internal static class GroupPartEndpoints
{
    private const string OfItsFacilitator = "Of a confidential group for its facilitator alone (ACT-11).";

    public static void Map(IEndpointRouteBuilder api)
    {
        var members = api.Resource("groups/{groupId:guid}/members", "Clubs and groups");
        members.MapPost("", Join).Creates<JoinGroup>("Take a person into a group", OfItsFacilitator);
        members.MapGet("", ListMembers).Reads<ListGroupMembers, Page<GroupMemberResponse>>("List who belongs to a group, and who did", OfItsFacilitator);
        members.MapGet("{id:guid}", GetMember).Reads<GetGroupMember, GroupMemberResponse>("Read a membership", OfItsFacilitator);
        members.MapPut("{id:guid}/role", ChangeRole).Changes<ChangeGroupRole>("Give a member another role", OfItsFacilitator);
        members.MapPost("{id:guid}/leave", Leave).Changes<LeaveGroup>("Say that a member has left", OfItsFacilitator);
        var meetings = api.Resource("groups/{groupId:guid}/meetings", "Clubs and groups");
        meetings.MapPost("", Record).Creates<RecordMeeting>("Write down a meeting, held or ahead");
        meetings.MapGet("", ListMeetings).Reads<ListGroupMeetings, Page<GroupMeetingResponse>>("List a group's meetings");
        meetings.MapGet("{id:guid}", GetMeeting).Reads<GetGroupMeeting, GroupMeetingResponse>("Read a meeting");
        meetings.MapPut("{id:guid}", Correct).Changes<CorrectMeeting>("Correct a meeting, or count one that has taken place");
        meetings.MapDelete("{id:guid}", CallOff).Changes<CallOffMeeting>("Call off a meeting that is ahead");
        var support = api.Resource("groups/{groupId:guid}/support", "Clubs and groups");
        support.MapPost("", Support).Creates<RecordGroupSupport>("Write down what help a group was given");
        support.MapGet("", ListSupport).Reads<ListGroupSupport, Page<GroupSupportResponse>>("List a group's support log");
    }

    private static async Task<IResult> Join(Guid groupId, GroupMemberInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new JoinGroup(groupId, body), ct), $"groups/{groupId}/members");

    private static async Task<IResult> ListMembers(Guid groupId, PageQuery page, bool? left, GroupRole? role, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListGroupMembers(groupId, page.Page, left, role), ct));

    private static async Task<IResult> GetMember(Guid groupId, Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetGroupMember(groupId, id), ct));

    private static async Task<IResult> ChangeRole(Guid groupId, Guid id, GroupRoleInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ChangeGroupRole(groupId, id, ifMatch.Version, body.Role), ct));

    private static async Task<IResult> Leave(Guid groupId, Guid id, GroupLeavingInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new LeaveGroup(groupId, id, ifMatch.Version, body.LeftOn), ct));

    private static async Task<IResult> Record(Guid groupId, GroupMeetingInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new RecordMeeting(groupId, body), ct), $"groups/{groupId}/meetings");

    private static async Task<IResult> ListMeetings(Guid groupId, PageQuery page, DateOnly? from, DateOnly? to, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListGroupMeetings(groupId, page.Page, from, to), ct));

    private static async Task<IResult> GetMeeting(Guid groupId, Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetGroupMeeting(groupId, id), ct));

    private static async Task<IResult> Correct(Guid groupId, Guid id, GroupMeetingInput body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new CorrectMeeting(groupId, id, ifMatch.Version, body), ct));

    private static async Task<IResult> CallOff(Guid groupId, Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new CallOffMeeting(groupId, id, ifMatch.Version), ct));

    private static async Task<IResult> Support(Guid groupId, GroupSupportInput body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new RecordGroupSupport(groupId, body), ct), $"groups/{groupId}/support");

    private static async Task<IResult> ListSupport(Guid groupId, PageQuery page, SupportKind? kind, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListGroupSupport(groupId, page.Page, kind), ct));
}
