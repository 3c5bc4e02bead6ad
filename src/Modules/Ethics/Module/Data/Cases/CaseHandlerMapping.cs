using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Ethics.Domain.Cases;

namespace Workforce.Ethics.Data.Cases;

internal sealed class CaseHandlerMapping : IEntityTypeConfiguration<CaseHandler>
{
    public void Configure(EntityTypeBuilder<CaseHandler> handler)
    {
        handler.ToTable("case_handlers");
        // No relation to cases: a handler has to stand before the case may be written.
        handler.HasKey(h => new { h.CaseId, h.AccountId });
        handler.HasIndex(h => h.AccountId);
    }
}
