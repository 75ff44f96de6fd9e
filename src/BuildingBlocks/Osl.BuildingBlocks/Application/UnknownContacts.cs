using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Application;

/// <summary>Where no module keeps contacts, nobody can be reached.</summary>
internal sealed class UnknownContacts : IContactDirectory
{
    public Task<IReadOnlyList<Contact>> Find(CentreId centre, IReadOnlyCollection<StaffMemberId> staff, string reason, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Contact>>([]);
}
