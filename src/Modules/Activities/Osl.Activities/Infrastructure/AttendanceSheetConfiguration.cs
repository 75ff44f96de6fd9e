using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Activities.Domain.Attendance;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Infrastructure;

internal sealed class AttendanceSheetConfiguration : IEntityTypeConfiguration<AttendanceSheet>
{
    public void Configure(EntityTypeBuilder<AttendanceSheet> builder)
    {
        builder.ToTable("attendance_sheet");
        builder.Property(sheet => sheet.Id).ValueGeneratedNever();
        builder.Property(sheet => sheet.DoorSecret).HasMaxLength(TextLimits.Code);
        builder.OwnsMany(sheet => sheet.Numbers, number => number.ToJson("numbers"));
        builder.HasIndex(sheet => new { sheet.CentreId, sheet.Id });
    }
}
