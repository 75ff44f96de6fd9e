using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Access.Application.Staff;
using Osl.Access.Domain.Roles;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.Access.Endpoints;

internal static class StaffEndpoints
{
    private const string Collection = "staff";

    public static void Map(IEndpointRouteBuilder api)
    {
        var staff = api.Resource(Collection, "Staff");
        staff.MapPost("", Employ).Creates<EmployStaffMember>("Put a member of staff on file");
        staff.MapGet("", List).Reads<ListStaff, Page<StaffRow>>("List the staff");
        staff.MapGet("{id:guid}", Get).Reads<GetStaffMember, StaffView>("Read a member of staff");
        staff.MapPut("{id:guid}", Describe).Changes<DescribeStaffMember>("Change a member of staff");
        staff.MapPost("{id:guid}/deactivate", Deactivate).Changes<DeactivateStaffMember>("Set a member's last day");
        staff.MapPost("{id:guid}/reactivate", Reactivate).Changes<ReactivateStaffMember>("Take a member's last day back");
        staff.MapPost("{staffMemberId:guid}/roles", Give).Creates<GiveRole>("Give a role");
        staff.MapDelete("{staffMemberId:guid}/roles/{id:guid}", Take).Changes<TakeRole>("Take a role away");
        staff.MapGet("{staffMemberId:guid}/evidence", Evidence).Reads<GetStaffEvidence, StaffEvidence>("Read the evidence of Art. 33 and what is missing");
        staff.MapPost("{staffMemberId:guid}/evidence", Show).Creates<ShowEvidence>("Write down evidence of Art. 33");
        staff.MapDelete("{staffMemberId:guid}/evidence/{id:guid}", Withdraw).Changes<WithdrawEvidence>("Take evidence off the file");
        staff.MapGet("{staffMemberId:guid}/clearance", Clearance).Reads<GetStaffClearance, StaffClearance>("Read the clearance for work with minors");
        staff.MapPut("{staffMemberId:guid}/clearance", Clear).Changes<ClearStaffMember>("Write down a clearance for work with minors");
        staff.MapDelete("{staffMemberId:guid}/clearance", Unclear).Changes<WithdrawClearance>("Take a clearance away");
    }

    private static async Task<IResult> Employ(EmployBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new EmployStaffMember(body.Member(), body.ActiveFrom, body.Roles), ct), Collection);

    private static async Task<IResult> List(
        PageQuery page, string? q, Post? post, Specialty? specialty, Role? role, bool? active, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new ListStaff(page.Page, q, post, specialty, role, active), ct));

    private static async Task<IResult> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetStaffMember(id), ct));

    private static async Task<IResult> Describe(Guid id, IfMatch version, StaffData body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new DescribeStaffMember(id, version.Version, body), ct));

    private static async Task<IResult> Deactivate(Guid id, IfMatch version, DeactivateBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new DeactivateStaffMember(id, version.Version, body.LastDay), ct));

    private static async Task<IResult> Reactivate(Guid id, IfMatch version, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ReactivateStaffMember(id, version.Version), ct));

    private static async Task<IResult> Give(Guid staffMemberId, RoleData body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new GiveRole(staffMemberId, body), ct), $"{Collection}/{staffMemberId}/roles");

    private static async Task<IResult> Take(Guid staffMemberId, Guid id, IfMatch version, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new TakeRole(staffMemberId, id, version.Version), ct));

    private static async Task<IResult> Evidence(Guid staffMemberId, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetStaffEvidence(staffMemberId), ct));

    private static async Task<IResult> Show(Guid staffMemberId, EvidenceData body, IMediator mediator, CancellationToken ct) =>
        Respond.Created(await mediator.Send(new ShowEvidence(staffMemberId, body), ct), $"{Collection}/{staffMemberId}/evidence");

    private static async Task<IResult> Clearance(Guid staffMemberId, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetStaffClearance(staffMemberId), ct));

    private static async Task<IResult> Clear(Guid staffMemberId, IfMatch version, ClearanceData body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ClearStaffMember(staffMemberId, version.Version, body), ct));

    private static async Task<IResult> Unclear(Guid staffMemberId, IfMatch version, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new WithdrawClearance(staffMemberId, version.Version), ct));

    private static async Task<IResult> Withdraw(Guid staffMemberId, Guid id, IfMatch version, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new WithdrawEvidence(staffMemberId, id, version.Version), ct));
}

/// <summary>A new member of staff.</summary>
/// <param name="DisplayName">As colleagues and residents know them.</param>
/// <param name="Email">The work e-mail.</param>
/// <param name="Post">The post held (CUS Act Art. 23).</param>
/// <param name="ActiveFrom">The first day of work.</param>
/// <param name="Specialty">Of an animator: what they animate.</param>
/// <param name="Profession">What they were trained in.</param>
/// <param name="Phone">The work phone.</param>
/// <param name="Language">The language of letters: pl or en.</param>
/// <param name="Roles">The roles to begin with.</param>
internal sealed record EmployBody(
    string DisplayName,
    string Email,
    Post Post,
    DateOnly ActiveFrom,
    Specialty? Specialty = null,
    Profession? Profession = null,
    string? Phone = null,
    string? Language = null,
    IReadOnlyList<RoleData>? Roles = null) : IExample<EmployBody>
{
    public static EmployBody Example { get; } = new(
        StaffData.Example.DisplayName, StaffData.Example.Email, StaffData.Example.Post, new DateOnly(2026, 1, 1), Roles: [new RoleData(Role.OrganizerOSL)]);

    public StaffData Member() => new(DisplayName, Email, Post, Specialty, Profession, Phone, Language);
}

/// <summary>The last day of work; it still counts.</summary>
internal sealed record DeactivateBody(DateOnly LastDay) : IExample<DeactivateBody>
{
    public static DeactivateBody Example { get; } = new(new DateOnly(2026, 12, 31));
}
