using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.Access.Application.Audit;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Web;

namespace Osl.Access.Endpoints;

internal static class AuditEndpoints
{
    public static void Map(IEndpointRouteBuilder api) => api.Resource("audit", "Audit")
        .MapGet("", Search).Reads<SearchAudit, Page<AuditRow>>("Search the audit log: who wrote what, who read whose data");

    private static async Task<IResult> Search(
        PageQuery page,
        Guid? subjectId,
        Guid? staffMemberId,
        Guid? accountId,
        AuditAccess? access,
        string? operation,
        DateTimeOffset? from,
        DateTimeOffset? until,
        IMediator mediator,
        CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new SearchAudit(page.Page, subjectId, staffMemberId, accountId, access, operation, from, until), ct));
}
