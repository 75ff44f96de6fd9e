using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Diagnosis.Domain.Surveys;

namespace Osl.Diagnosis.Infrastructure;

internal sealed class SurveyAnswerConfiguration : IEntityTypeConfiguration<SurveyAnswer>
{
    public void Configure(EntityTypeBuilder<SurveyAnswer> builder)
    {
        builder.ToTable("survey_answer");
        builder.OwnsMany(one => one.Answers, answer => answer.ToJson("answers"));
        builder.HasIndex(one => new { one.CentreId, one.SurveyId });
    }
}
