using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Workforce.Migrations.Platform
{
    /// <inheritdoc />
    public partial class ChangesNameTheTeacher : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "teacher_id",
                schema: "platform",
                table: "change_log",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_change_log_teacher_id_at",
                schema: "platform",
                table: "change_log",
                columns: new[] { "teacher_id", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_change_log_teacher_id_at",
                schema: "platform",
                table: "change_log");

            migrationBuilder.DropColumn(
                name: "teacher_id",
                schema: "platform",
                table: "change_log");
        }
    }
}
