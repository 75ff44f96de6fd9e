using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.People.Application.Contacts;

/// <summary>Tells how to write to a person at the moment of sending; whose address was looked up is audited with the reason.</summary>
internal sealed class PersonDirectory(IServiceScopeFactory scopes) : IPersonDirectory
{
    public async Task<IReadOnlyList<PersonContact>> Find(CentreId centre, IReadOnlyCollection<PersonId> people, string reason, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var request = scope.ServiceProvider.GetRequiredService<RequestScope>();
        request.ActAs(Actor.SystemIn(centre));
        request.Reason = reason;
        return (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new FindPersonContacts([.. people.Select(one => one.Value)]), ct)).Contacts;
    }
}
