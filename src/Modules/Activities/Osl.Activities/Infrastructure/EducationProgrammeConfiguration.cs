using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Education;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Activities.Infrastructure;

internal sealed class EducationProgrammeConfiguration : IEntityTypeConfiguration<EducationProgramme>
{
    public void Configure(EntityTypeBuilder<EducationProgramme> builder)
    {
        builder.ToTable("education_programme");
        builder.Property(one => one.Topic).HasMaxLength(TextLimits.Name);
        builder.Property(one => one.TopicFolded).HasMaxLength(TextLimits.Name);
        builder.Property(one => one.Description).HasMaxLength(TextLimits.Text);
        builder.Property(one => one.ExternalExpert).HasMaxLength(TextLimits.Line);
        builder.PrimitiveCollection(one => one.LearningOutcomes).ElementType().HasMaxLength(TextLimits.Line);
        builder.IdList(one => one.SessionIds);
        builder.IdList(one => one.CommunityIds);
        builder.HasIndex(one => new { one.CentreId, one.TopicFolded, one.Id });
    }
}
