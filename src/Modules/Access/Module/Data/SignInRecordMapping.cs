using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Access.Domain;

namespace Workforce.Access.Data;

internal sealed class SignInRecordMapping : IEntityTypeConfiguration<SignInRecord>
{
    public const int BrowserLength = 200;

    public void Configure(EntityTypeBuilder<SignInRecord> record)
    {
        record.ToTable("sign_ins");
        record.Property(r => r.Id).UseIdentityAlwaysColumn();
        record.Property(r => r.LoginName).HasMaxLength(AccountMapping.LoginNameLength);
        record.Property(r => r.Browser).HasMaxLength(BrowserLength);
        record.HasIndex(r => r.At);
        record.HasIndex(r => new { r.AccountId, r.At });
    }
}
