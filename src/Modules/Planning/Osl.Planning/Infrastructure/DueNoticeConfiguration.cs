using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Persistence;
using Osl.Planning.Domain.Notices;

namespace Osl.Planning.Infrastructure;

internal sealed class DueNoticeConfiguration : IEntityTypeConfiguration<DueNotice>
{
    public void Configure(EntityTypeBuilder<DueNotice> builder)
    {
        builder.ToTable("due_notice");
        builder.HasIndex(notice => new { notice.CentreId, notice.SubjectId, notice.Kind, notice.DueOn, notice.Step }).Settles(NoticeRules.DecidedOnce);
    }
}
