using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Osl.BuildingBlocks.Persistence;
using Osl.Diagnosis.Domain.Communities;

namespace Osl.Diagnosis.Infrastructure;

internal sealed class DiagnosisDbContext(DbContextOptions<DiagnosisDbContext> options) : ModuleDbContext(options)
{
    public override string Schema => "diagnosis";

    protected override IEnumerable<Assembly> ModelAssemblies => [typeof(Community).Assembly, typeof(DiagnosisDbContext).Assembly];
}
