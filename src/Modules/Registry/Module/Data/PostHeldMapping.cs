using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Data;

internal sealed class PostHeldMapping : IEntityTypeConfiguration<PostHeld>
{
    public void Configure(EntityTypeBuilder<PostHeld> row)
    {
        row.BelongsToTeacher();
    }
}
