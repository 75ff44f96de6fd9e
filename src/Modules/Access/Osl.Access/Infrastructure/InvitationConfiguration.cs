using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Access.Domain.Invitations;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Infrastructure;

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("invitation");
        builder.Property(invitation => invitation.Email).HasMaxLength(TextLimits.Name);
        builder.Property(invitation => invitation.TokenHash).HasMaxLength(64);
        builder.HasIndex(invitation => invitation.TokenHash).IsUnique();
        builder.HasIndex(invitation => new { invitation.CentreId, invitation.CreatedAt, invitation.Id });
        builder.HasIndex(invitation => new { invitation.Status, invitation.SentAt });
    }
}
