using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Access.Domain.Accounts;
using Osl.Access.Domain.Invitations;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Access.Infrastructure;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("account");
        builder.Property(account => account.Email).HasMaxLength(TextLimits.Name);
        builder.Property(account => account.EmailKey).HasMaxLength(TextLimits.Name);
        builder.Property(account => account.PasswordHash).HasMaxLength(TextLimits.Line);
        builder.Property(account => account.LockReason).HasMaxLength(TextLimits.Line);
        builder.Property(account => account.ResetTokenHash).HasMaxLength(64);
        builder.OwnsOne(account => account.TwoFactor, factor =>
        {
            factor.Property(two => two.Secret).HasMaxLength(TextLimits.Code);
            factor.PrimitiveCollection(two => two.RecoveryCodeHashes);
        });

        // Across centres: an e-mail says who logs in before anybody knows of which centre.
        builder.HasIndex(account => account.EmailKey).Settles(AccountRules.EmailOnce);
        builder.HasIndex(account => new { account.CentreId, account.EmailKey, account.Id });
        builder.HasIndex(account => new { account.CentreId, account.StaffMember }).Settles(InvitationRules.OneOpenInvitation);
        builder.HasIndex(account => account.ResetTokenHash).IsUnique();
        builder.HasIndex(account => account.ResetAskedAt);
    }
}
