using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Cases;

namespace Workforce.Ethics.Data.Cases;

internal sealed class StatementMapping : IEntityTypeConfiguration<Statement>
{
    public void Configure(EntityTypeBuilder<Statement> statement)
    {
        statement.ToTable("statements");
        statement.HasIndex(s => s.CaseId);
    }
}
