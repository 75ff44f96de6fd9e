using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.Access.Domain.Teams;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Persistence;

namespace Osl.Access.Infrastructure;

internal sealed class TeamConfiguration : IEntityTypeConfiguration<Team>
{
    public void Configure(EntityTypeBuilder<Team> builder)
    {
        builder.ToTable("team");
        builder.Property(team => team.Name).HasMaxLength(TextLimits.Name);
        builder.Property(team => team.NameFolded).HasMaxLength(TextLimits.Name);
        builder.Property(team => team.NameSortKey).HasMaxLength(3 * TextLimits.Name);
        builder.PrimitiveCollection(team => team.Members).OfIds();
        builder.HasIndex(team => new { team.CentreId, team.NameFolded }).Settles(TeamRules.NameOnce);
        builder.HasIndex(team => new { team.CentreId, team.NameSortKey, team.Id });
    }
}
