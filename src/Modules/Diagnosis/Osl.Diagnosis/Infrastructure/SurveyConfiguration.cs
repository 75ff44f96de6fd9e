using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Surveys;

namespace Osl.Diagnosis.Infrastructure;

internal sealed class SurveyConfiguration : IEntityTypeConfiguration<Survey>
{
    public void Configure(EntityTypeBuilder<Survey> builder)
    {
        builder.ToTable("survey");
        builder.Property(one => one.Title).HasMaxLength(TextLimits.Name);
        builder.Property(one => one.Analysis).HasMaxLength(TextLimits.LongText);
        builder.Property(one => one.SearchText).HasMaxLength(TextLimits.LongText);
        builder.Property(one => one.SortText).HasMaxLength(3 * TextLimits.Name);
        builder.OwnsMany(one => one.Questions, question => question.ToJson("questions"));
        builder.HasIndex(one => new { one.CentreId, one.PreparedAt, one.Id });
        builder.HasIndex(one => new { one.CentreId, one.CommunityId });
    }
}
