using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Access.Domain.ContactRequests;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Infrastructure;

internal sealed class ContactRequestConfiguration : IEntityTypeConfiguration<ContactRequest>
{
    public void Configure(EntityTypeBuilder<ContactRequest> builder)
    {
        builder.ToTable("contact_request");
        builder.Property(contact => contact.Subject).HasMaxLength(TextLimits.Name);
        builder.Property(contact => contact.Message).HasMaxLength(TextLimits.Text);
        builder.Property(contact => contact.Caller).HasMaxLength(TextLimits.Name);
        builder.Property(contact => contact.ReplyTo).HasMaxLength(TextLimits.Name);
        builder.Property(contact => contact.RoutingNote).HasMaxLength(TextLimits.Line);
        builder.Property(contact => contact.Answer).HasMaxLength(TextLimits.Text);
        builder.HasIndex(contact => new { contact.CentreId, contact.ReceivedAt, contact.Id });
        builder.HasIndex(contact => new { contact.CentreId, contact.RoutedTo, contact.Status });
    }
}
