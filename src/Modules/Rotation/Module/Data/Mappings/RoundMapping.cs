using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class RoundMapping : IEntityTypeConfiguration<Round>
{
    public void Configure(EntityTypeBuilder<Round> round)
    {
        round.ToTable("rounds");
        round.Property(r => r.Version).IsRowVersion();
        round.Property(r => r.Policy).IsJson();
        round.Property(r => r.Plan).IsJson();
        round.Property(r => r.Notice).IsJson();
        round.Property(r => r.Draw).IsJson();
        round.ComplexProperty(r => r.Dates, dates =>
        {
            dates.Property(d => d.BaseOn).HasColumnName("base_on");
            dates.Property(d => d.ChoicesOpenAt).HasColumnName("choices_open_at");
            dates.Property(d => d.ChoicesDueAt).HasColumnName("choices_due_at");
            dates.Property(d => d.ScoresDueAt).HasColumnName("scores_due_at");
            dates.Property(d => d.ContestsDueAt).HasColumnName("contests_due_at");
            dates.Property(d => d.DrawOn).HasColumnName("draw_on");
            dates.Property(d => d.EffectiveOn).HasColumnName("effective_on");
        });
        round.HasIndex(r => r.Key).IsUnique().HasDatabaseName("ux_rounds_key");
        round.HasIndex(r => r.FollowsId).IsUnique().HasDatabaseName("ux_rounds_follows");
        round.HasIndex(r => new { r.DistrictId, r.SchoolYear });
        // What the clock looks for, in every district at once.
        round.HasIndex(r => r.State).HasFilter("state in ('Choosing', 'Scoring')").HasDatabaseName("ix_rounds_running");
    }
}
