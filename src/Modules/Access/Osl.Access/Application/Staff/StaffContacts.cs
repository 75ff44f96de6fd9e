using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Staff;

/// <summary>Tells how to reach a member of staff at the moment of sending; whose was looked up is audited with the reason.</summary>
internal sealed class StaffContacts(IServiceScopeFactory scopes) : IContactDirectory
{
    public async Task<IReadOnlyList<Contact>> Find(CentreId centre, IReadOnlyCollection<StaffMemberId> staff, string reason, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var request = scope.ServiceProvider.GetRequiredService<RequestScope>();
        request.ActAs(Actor.SystemIn(centre));
        request.Reason = reason;
        return (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new FindContacts([.. staff.Select(one => one.Value)]), ct)).Contacts;
    }
}
