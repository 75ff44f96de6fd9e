using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Application;

/// <summary>Where no module keeps people, nobody can be reached.</summary>
internal sealed class UnknownPeople : IPersonDirectory
{
    public Task<IReadOnlyList<PersonContact>> Find(CentreId centre, IReadOnlyCollection<PersonId> people, string reason, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<PersonContact>>([]);
}
