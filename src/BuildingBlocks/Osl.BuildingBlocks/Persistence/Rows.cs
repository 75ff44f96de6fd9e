using Microsoft.EntityFrameworkCore;

namespace Osl.BuildingBlocks.Persistence;

internal static class Rows
{
    /// <summary>
    /// The rows of an entity. One with child rows is read by a query for each kind of them, which buffers what it reads;
    /// one without is spared that.
    /// </summary>
    public static IQueryable<TEntity> Of<TEntity>(this ModuleDbContext context)
        where TEntity : class
    {
        var entity = context.Model.FindEntityType(typeof(TEntity));
        var hasChildren = entity?.GetNavigations().Any(navigation => navigation.IsCollection && !navigation.TargetEntityType.IsMappedToJson()) ?? true;
        return hasChildren ? context.Set<TEntity>() : context.Set<TEntity>().AsSingleQuery();
    }
}
