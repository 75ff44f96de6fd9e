using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Access.Domain.Sessions;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Infrastructure;

internal sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("session");
        builder.Property(session => session.Client).HasMaxLength(TextLimits.Name);
        builder.Property(session => session.AccessHash).HasMaxLength(64);
        builder.Property(session => session.RefreshHash).HasMaxLength(64);
        builder.Property(session => session.SpentAccessHash).HasMaxLength(64);
        builder.Property(session => session.SpentRefreshHash).HasMaxLength(64);
        builder.Property(session => session.RotationSalt).HasMaxLength(TextLimits.Code);

        // Across centres: a token says who holds it before anybody knows of which centre.
        builder.HasIndex(session => session.AccessHash).IsUnique();
        builder.HasIndex(session => session.SpentAccessHash);
        builder.HasIndex(session => session.RefreshHash).IsUnique();
        builder.HasIndex(session => session.SpentRefreshHash);
        builder.HasIndex(session => new { session.CentreId, session.Account, session.OpenedAt });
        builder.HasIndex(session => session.ExpiresAt);
    }
}
