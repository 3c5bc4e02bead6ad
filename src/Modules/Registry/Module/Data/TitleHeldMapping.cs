using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Data;

internal sealed class TitleHeldMapping : IEntityTypeConfiguration<TitleHeld>
{
    public void Configure(EntityTypeBuilder<TitleHeld> row)
    {
        row.BelongsToTeacher();
    }
}
