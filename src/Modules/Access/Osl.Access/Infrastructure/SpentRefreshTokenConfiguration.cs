using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Access.Application.Sessions;

namespace Osl.Access.Infrastructure;

internal sealed class SpentRefreshTokenConfiguration : IEntityTypeConfiguration<SpentRefreshToken>
{
    public void Configure(EntityTypeBuilder<SpentRefreshToken> builder)
    {
        builder.ToTable("spent_refresh_token");
        builder.Property(token => token.Id).ValueGeneratedNever();
        builder.Property(token => token.Hash).HasMaxLength(64);
        // Not unique: two tabs may spend the same token at once, and the session's version says who was first.
        builder.HasIndex(token => token.Hash);
        builder.HasIndex(token => new { token.CentreId, token.KeptUntil });
    }
}
