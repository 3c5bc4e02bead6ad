using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Data;

internal sealed class CertificateMapping : IEntityTypeConfiguration<Certificate>
{
    public void Configure(EntityTypeBuilder<Certificate> row)
    {
        row.BelongsToTeacher();
        row.HasIndex(r => new { r.TeacherId, r.Number }).IsUnique().HasDatabaseName("ux_certificates_number");
    }
}
