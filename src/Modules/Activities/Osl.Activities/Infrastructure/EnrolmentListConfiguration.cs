using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Enrolments;

namespace Osl.Activities.Infrastructure;

internal sealed class EnrolmentListConfiguration : IEntityTypeConfiguration<EnrolmentList>
{
    public void Configure(EntityTypeBuilder<EnrolmentList> builder)
    {
        builder.ToTable("enrolment_list", table => table.HasCheckConstraint("ck_enrolment_list_counters", "taken >= 0 AND waiting >= 0 AND present >= 0"));
        builder.Property(list => list.Id).ValueGeneratedNever();
        // Who comes without the list's turn loses to who has it.
        builder.Property(list => list.LastNumber).IsConcurrencyToken();
        builder.Property(list => list.Taken).IsConcurrencyToken();
        builder.HasIndex(list => new { list.CentreId, list.Id });
    }
}
