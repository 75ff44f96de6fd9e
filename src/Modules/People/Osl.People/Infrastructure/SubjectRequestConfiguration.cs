using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Osl.People.Domain.Requests;

namespace Osl.People.Infrastructure;

internal sealed class SubjectRequestConfiguration : IEntityTypeConfiguration<SubjectRequest>
{
    public void Configure(EntityTypeBuilder<SubjectRequest> builder)
    {
        builder.ToTable("subject_request");
        builder.HasIndex(request => new { request.CentreId, request.DueOn, request.Id });
        builder.HasIndex(request => new { request.CentreId, request.PersonId });
        builder.HasIndex(request => new { request.Status, request.DueOn });
    }
}
