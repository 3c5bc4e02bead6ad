using Microsoft.EntityFrameworkCore.Migrations;

namespace Workforce.Migrations.Access;

/// <summary>The database's own answer to "no person holds two": EF cannot say it, so it is said here.</summary>
internal static class Separation
{
    internal static void Raise(MigrationBuilder migration) => migration.Sql("""
        create extension if not exists btree_gist with schema public;
        alter table access.assignments add constraint one_administrator_role_per_person
          exclude using gist (account_id with =, role with <>, daterange(from_on, until_on, '[]') with &&)
          where (role in ('SystemAdministrator', 'SecurityAdministrator', 'AuditAdministrator')
            and (until_on is null or until_on >= from_on));
        """);
}
