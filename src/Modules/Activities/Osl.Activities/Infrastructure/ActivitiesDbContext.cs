using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Catalogue;
using Osl.Activities.Domain.Enrolments;
using Osl.Activities.Domain.Forms;
using Osl.Activities.Domain.Places;
using Osl.Activities.Domain.References;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Activities.Infrastructure;

internal sealed class ActivitiesDbContext(DbContextOptions<ActivitiesDbContext> options) : ModuleDbContext(options)
{
    public override string Schema => "activities";

    protected override IEnumerable<Assembly> ModelAssemblies => [typeof(CommunityCopy).Assembly, typeof(ActivitiesDbContext).Assembly];

    /// <summary>What the public catalogue shows and its edition change in one transaction. The row is taken last and never read first: of two changes at once the later waits at it until the earlier is through, and neither is refused.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        foreach (var centre in Shown().Distinct().ToList())
        {
            if (await Set<CatalogueEdition>().Where(one => one.CentreId == centre).ExecuteUpdateAsync(set => set.SetProperty(one => one.Number, one => one.Number + 1), cancellationToken) == 0)
            {
                Add(CatalogueEdition.First(centre));
            }
        }

        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>The centre of each change that residents see: of what was ever published, of the names of forms and communities, of community places, and of free seats.</summary>
    private IEnumerable<CentreId> Shown() =>
    [
        .. Changed<CommunityActivity>().Where(one => one.PublishedAt is not null).Select(one => one.CentreId),
        .. Changed<ActivityForm>().Select(one => one.CentreId),
        .. Changed<CommunityPlace>().Select(one => one.CentreId),
        .. Changed<CommunityCopy>().Select(one => one.CentreId),
        .. ChangeTracker.Entries<EnrolmentList>().Where(HasOtherSeats).Select(entry => entry.Entity.CentreId),
    ];

    private static bool HasOtherSeats(EntityEntry<EnrolmentList> entry) =>
        entry.State is EntityState.Added
        || (entry.State is EntityState.Modified && (entry.Property(list => list.Taken).IsModified || entry.Property(list => list.Waiting).IsModified));

    private IEnumerable<TEntity> Changed<TEntity>()
        where TEntity : class =>
        ChangeTracker.Entries<TEntity>().Where(entry => entry.State is EntityState.Added or EntityState.Modified).Select(entry => entry.Entity);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<ActivityContent>().HaveConversion<TemplateConverter>();
    }
}
