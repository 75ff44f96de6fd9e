using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Osl.BuildingBlocks.Persistence;
using Osl.People.Domain.Persons;

namespace Osl.People.Infrastructure;

internal sealed class PeopleDbContext(DbContextOptions<PeopleDbContext> options) : ModuleDbContext(options)
{
    public override string Schema => "people";

    protected override IEnumerable<Assembly> ModelAssemblies => [typeof(Person).Assembly, typeof(PeopleDbContext).Assembly];
}
