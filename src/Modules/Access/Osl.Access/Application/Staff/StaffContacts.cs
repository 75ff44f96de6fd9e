using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Staff;

/// <summary>Tells how to reach a member of staff at the moment of sending; each look-up is audited with its reason.</summary>
internal sealed class StaffContacts(IServiceScopeFactory scopes) : IContactDirectory
{
    public async Task<Contact?> Find(CentreId centre, StaffMemberId staffMember, string reason, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var request = scope.ServiceProvider.GetRequiredService<RequestScope>();
        request.ActAs(Actor.SystemIn(centre));
        request.Reason = reason;
        return (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new FindContact(staffMember.Value), ct)).Contact;
    }
}
