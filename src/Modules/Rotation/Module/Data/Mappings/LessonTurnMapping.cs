using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Lessons;

namespace Workforce.Rotation.Data.Mappings;

internal sealed class LessonTurnMapping : IEntityTypeConfiguration<LessonTurn>
{
    public void Configure(EntityTypeBuilder<LessonTurn> turn)
    {
        turn.ToTable("lesson_turns");
        turn.HasKey(t => t.EntrantId);
        turn.Property(t => t.Version).IsRowVersion();
        turn.Property(t => t.Declared).IsJson();
        turn.Property(t => t.Marks).IsJson();
        turn.HasOne<LessonSession>().WithMany().HasForeignKey(t => t.SessionId).OnDelete(DeleteBehavior.Restrict);
        turn.HasOne<Entrant>().WithOne().HasForeignKey<LessonTurn>(t => t.EntrantId).OnDelete(DeleteBehavior.Restrict);
        turn.HasIndex(t => new { t.SessionId, t.Order }).IsUnique().HasDatabaseName("ux_lesson_turns_order");
        turn.HasIndex(t => t.RoundId);
    }
}
