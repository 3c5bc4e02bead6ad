using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Ethics
{
    /// <inheritdoc />
    public partial class PledgeLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_pledge_duties_school",
                schema: "ethics",
                table: "pledge_duties");

            migrationBuilder.DropIndex(
                name: "ix_pledge_duties_unsigned",
                schema: "ethics",
                table: "pledge_duties");

            migrationBuilder.CreateIndex(
                name: "ix_pledge_duties_campaign_id_school_name_name",
                schema: "ethics",
                table: "pledge_duties",
                columns: new[] { "campaign_id", "school_name", "name" },
                filter: "standing = 'OnLeave'");

            migrationBuilder.CreateIndex(
                name: "ix_pledge_duties_school",
                schema: "ethics",
                table: "pledge_duties",
                columns: new[] { "campaign_id", "school_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "district_id", "teacher_id", "standing", "signed_at", "arrived_on", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_pledge_duties_unsigned",
                schema: "ethics",
                table: "pledge_duties",
                columns: new[] { "campaign_id", "school_name", "name", "subject_id" },
                filter: "signed_at is null and standing in ('OnPost', 'ArrivedLater')")
                .Annotation("Npgsql:IndexInclude", new[] { "district_id", "school_id", "teacher_id", "standing", "subject", "due_on", "arrived_on", "reminded_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_pledge_duties_campaign_id_school_name_name",
                schema: "ethics",
                table: "pledge_duties");

            migrationBuilder.DropIndex(
                name: "ix_pledge_duties_school",
                schema: "ethics",
                table: "pledge_duties");

            migrationBuilder.DropIndex(
                name: "ix_pledge_duties_unsigned",
                schema: "ethics",
                table: "pledge_duties");

            migrationBuilder.CreateIndex(
                name: "ix_pledge_duties_school",
                schema: "ethics",
                table: "pledge_duties",
                columns: new[] { "campaign_id", "school_id" })
                .Annotation("Npgsql:IndexInclude", new[] { "standing", "signed_at", "arrived_on", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_pledge_duties_unsigned",
                schema: "ethics",
                table: "pledge_duties",
                columns: new[] { "campaign_id", "school_name", "name", "subject_id" },
                filter: "signed_at is null and standing in ('OnPost', 'ArrivedLater')");
        }
    }
}
