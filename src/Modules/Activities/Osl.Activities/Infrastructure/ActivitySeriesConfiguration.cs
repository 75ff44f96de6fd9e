using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Series;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Infrastructure;

internal sealed class ActivitySeriesConfiguration : IEntityTypeConfiguration<ActivitySeries>
{
    /// <summary>The longest description, the longest lists, and what JSON adds to them.</summary>
    private const int LongestTemplate = 200_000;

    public void Configure(EntityTypeBuilder<ActivitySeries> builder)
    {
        builder.ToTable("activity_series");
        builder.Ignore(series => series.Timing);
        builder.Ignore(series => series.TakesEnrolments);
        builder.Ignore(series => series.GoesOn);
        builder.Property(series => series.Template).HasMaxLength(LongestTemplate);
        builder.Property(series => series.Title).HasMaxLength(TextLimits.Name);
        builder.Property(series => series.TitleSortKey).HasMaxLength(3 * TextLimits.Name);
        builder.Property(series => series.Rule).HasMaxLength(300);
        builder.Property(series => series.EndReason).HasMaxLength(TextLimits.Text);
        builder.PrimitiveCollection(series => series.ExcludedDays);
        builder.PrimitiveCollection(series => series.ExtraDays);
        builder.HasIndex(series => new { series.CentreId, series.StartDay, series.Id });
        builder.HasIndex(series => new { series.CentreId, series.TitleSortKey, series.Id });
        builder.HasIndex(series => new { series.State, series.MadeUntil });
    }
}
