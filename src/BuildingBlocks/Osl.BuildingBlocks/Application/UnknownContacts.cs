using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Application;

/// <summary>Where no module keeps contacts, nobody can be reached.</summary>
internal sealed class UnknownContacts : IContactDirectory
{
    public Task<Contact?> Find(CentreId centre, StaffMemberId staffMember, string reason, CancellationToken ct) => Task.FromResult<Contact?>(null);
}
