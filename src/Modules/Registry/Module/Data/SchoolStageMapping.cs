using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Data;

internal sealed class SchoolStageMapping : IEntityTypeConfiguration<SchoolStage>
{
    public void Configure(EntityTypeBuilder<SchoolStage> stage)
    {
        stage.HasKey(s => new { s.OfSchoolId, s.Stage });
        stage.Property(s => s.Id).HasDefaultValueSql("gen_random_uuid()").ValueGeneratedNever();
        stage.HasIndex(s => s.Id).IsUnique();
    }
}
