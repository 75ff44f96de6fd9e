using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.BuildingBlocks.Domain;
using Osl.Notifications.Domain.Notices;

namespace Osl.Notifications.Infrastructure;

/// <summary>A notice lies in columns of its owner's own table.</summary>
internal static class NoticeColumns
{
    public static void Map<TOwner>(OwnedNavigationBuilder<TOwner, Notice> notice)
        where TOwner : class
    {
        notice.Property(one => one.Kind).HasColumnName("Kind");
        notice.Property(one => one.SubjectId).HasColumnName("SubjectId");
        notice.Property(one => one.Title).HasColumnName("Title").HasMaxLength(TextLimits.Line);
        notice.Property(one => one.Day).HasColumnName("Day");
        notice.Property(one => one.Count).HasColumnName("Count");
    }
}
