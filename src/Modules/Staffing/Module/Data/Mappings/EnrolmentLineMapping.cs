using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workforce.Staffing.Domain.Enrolments;

namespace Workforce.Staffing.Data.Mappings;

internal sealed class EnrolmentLineMapping : IEntityTypeConfiguration<EnrolmentLine>
{
    public void Configure(EntityTypeBuilder<EnrolmentLine> line)
    {
        line.ToTable("enrolment_lines", table =>
        {
            table.HasCheckConstraint("ck_enrolment_lines_counts", "classes >= 0 and boys >= 0 and girls >= 0 and boarders >= 0 and integrated >= 0");
            table.HasCheckConstraint("ck_enrolment_lines_pupils", "pupils = boys + girls");
            table.HasCheckConstraint("ck_enrolment_lines_classes", "classes > 0 or pupils = 0");
        });
        line.HasIndex(l => new { l.ReturnId, l.Stage, l.Grade, l.Point, l.Category }).IsUnique().HasDatabaseName("ux_enrolment_lines_grade");
        line.HasIndex(l => new { l.DistrictId, l.SchoolYear });
    }
}
