using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.People.Domain.Persons;

namespace Osl.People.Application.Export;

/// <summary>Everything that the system holds about a person, module by module (GDPR Art. 15, 20).</summary>
[Permission(Rights.ExportPersons)]
internal sealed record ExportPerson(Guid Id) : IQuery<PersonExport>
{
    internal sealed class Handler(IReads<Person> persons, RequestScope scope, IServiceScopeFactory scopes, TimeProvider clock) : IQueryHandler<ExportPerson, PersonExport>
    {
        public async Task<PersonExport> Handle(ExportPerson request, CancellationToken cancellationToken)
        {
            scope.Reason ??= "GDPR Art. 15";
            var id = new PersonId(request.Id);
            await persons.First(persons.All.Where(one => one.Id == id && one.Status == PersonStatus.Active).Select(one => new { one.Version }), cancellationToken);
            await using var everywhere = scopes.CreateAsyncScope();
            everywhere.ServiceProvider.GetRequiredService<RequestScope>().ActAs(Actor.SystemIn(scope.RequiredCentre));
            var held = new List<HeldRecord>();
            foreach (var source in everywhere.ServiceProvider.GetServices<IPersonRecords>().OrderBy(one => one.Module, StringComparer.Ordinal))
            {
                held.AddRange((await source.Of(id, cancellationToken)).Select(record => new HeldRecord(source.Module, record.Kind, record.Id, record.Fields)));
            }

            return new PersonExport(request.Id, clock.GetUtcNow(), held);
        }
    }
}

/// <summary>Everything that is held about a person.</summary>
internal sealed record PersonExport(Guid PersonId, DateTimeOffset MadeAt, IReadOnlyList<HeldRecord> Records) : ITellsPersonalData, IExample<PersonExport>
{
    public static PersonExport Example { get; } = new(
        Persons.PersonView.Example.Id,
        new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero),
        [new HeldRecord("people", "person", Persons.PersonView.Example.Id, new Dictionary<string, string?> { ["givenName"] = "Zofia", ["familyName"] = "Wymyślona" })]);

    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => [PersonId];
}

/// <summary>One thing that is held.</summary>
/// <param name="Module">Where.</param>
/// <param name="Kind">What it is, such as opinion.</param>
/// <param name="Fields">Its fields by name, as text.</param>
internal sealed record HeldRecord(string Module, string Kind, Guid Id, IReadOnlyDictionary<string, string?> Fields);
