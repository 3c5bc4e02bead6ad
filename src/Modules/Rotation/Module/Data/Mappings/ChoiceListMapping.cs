using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class ChoiceListMapping : IEntityTypeConfiguration<ChoiceList>
{
    public void Configure(EntityTypeBuilder<ChoiceList> list)
    {
        list.ToTable("choice_lists");
        list.HasKey(l => l.EntrantId);
        list.Property(l => l.Version).IsRowVersion();
        list.HasOne<Entrant>().WithOne().HasForeignKey<ChoiceList>(l => l.EntrantId).OnDelete(DeleteBehavior.Restrict);
        list.HasMany<Choice>("choices").WithOne().HasForeignKey(c => c.EntrantId).OnDelete(DeleteBehavior.Cascade);
        list.Ignore(l => l.Choices);
        list.Navigation("choices").AutoInclude();
        list.HasIndex(l => new { l.RoundId, l.CertifiedAt });
    }
}
