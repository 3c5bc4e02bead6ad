using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Workforce.Platform.Changes;

internal static class ChangeLogMapping
{
    public static void Maps(this EntityTypeBuilder<ChangeLogEntry> entry, Action<TableBuilder<ChangeLogEntry>>? table = null)
    {
        entry.ToTable("change_log", "platform", table ?? (_ => { }));
        entry.Property(e => e.Id).UseIdentityAlwaysColumn();
        // The database fills it in, so no module can write in another's name.
        entry.Property<string>("Module").HasDefaultValueSql("current_user").ValueGeneratedOnAdd();
        entry.Property(e => e.Old).HasColumnType("jsonb");
        entry.Property(e => e.New).HasColumnType("jsonb");
        entry.HasIndex(e => new { e.Subject, e.SubjectId });
        entry.HasIndex(e => e.At);
        entry.HasIndex(e => new { e.TeacherId, e.At });
    }
}
