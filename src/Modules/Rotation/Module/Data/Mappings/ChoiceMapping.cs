using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class ChoiceMapping : IEntityTypeConfiguration<Choice>
{
    public void Configure(EntityTypeBuilder<Choice> choice)
    {
        choice.ToTable("choices", table => table.HasCheckConstraint("ck_choices_rank", "rank >= 1"));
        choice.HasKey(c => new { c.EntrantId, c.PostId });
        choice.HasOne<Post>().WithMany().HasForeignKey(c => c.PostId).OnDelete(DeleteBehavior.Restrict);
        choice.HasIndex(c => new { c.PostId, c.Rank });
        choice.HasIndex(c => c.RoundId);
    }
}
