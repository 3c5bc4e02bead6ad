using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Cases;

namespace Workforce.Ethics.Data.Cases;

internal sealed class ServedPaperMapping : IEntityTypeConfiguration<ServedPaper>
{
    public void Configure(EntityTypeBuilder<ServedPaper> paper)
    {
        paper.ToTable("served_papers");
        paper.Property(p => p.Bodies).IsCaseJson();
        paper.HasIndex(p => p.CaseId);
        paper.HasIndex(p => p.TeacherId);
    }
}
