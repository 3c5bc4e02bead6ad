namespace Workforce.Platform.Sheets.Imports;

/// <summary>
/// The statements that follow from a sheet and its table. Every name and sentence in them is a constant of the product;
/// whatever was typed stays in jsonb columns and parameters. @import is the import's id.
/// </summary>
internal sealed class SheetSql(SheetDefinition sheet, SheetTarget target)
{
    private readonly string[] stored =
    [
        .. sheet.Columns.Select(c => c.Key).Except(target.NotStored).Except(target.References.Select(r => r.Column)),
        .. target.References.Select(r => r.Stored),
        .. target.Derived,
    ];

    private string Sheet => Quote(sheet.Name);
    private string Table => Name(target.Table);
    private string Id => Name(target.Id);

    private string Rows(string result) => $"import_rows r where r.import_id = @import and r.sheet = {Sheet} and r.result = '{result}'";

    private string NotStored => $"array[{string.Join(", ", sheet.Columns.Select(c => c.Key).Except(stored).Select(Quote))}]::text[]";

    private string Stored(string row) => $"(({row}.given - {NotStored}) || {row}.resolved)";

    private string KeyOfStored(string json) => $"concat_ws('|', {string.Join(", ", target.Keys.Select(k => $"coalesce({json}->>{Quote(k)}, '')"))})";

    private string KeyOfTable => $"concat_ws('|', {string.Join(", ", target.Keys.Select(k => $"coalesce(t.{Name(k)}::text, '')"))})";

    /// <summary>Finds what each staged row refers to, and the row that is already there under its key.</summary>
    public string Match => $"""
        create temp table matched on commit drop as
        select distinct on (k.number, k.part) k.*, t.{Id} as existing_id,
               first_value(k.number) over (partition by k.match_key order by k.number, k.part) as first_number,
               row_number() over (partition by k.match_key order by k.number, k.part) as occurrence
        from (
          select n.*, {KeyOfStored("n.stored")} as match_key
          from (
            select f.*, {Stored("f")} as stored
            from (
              select s.number, s.part, s.key, s.given, s.faults,
                     jsonb_strip_nulls(jsonb_build_object({string.Join(", ", target.References.Select(r => $"{Quote(r.Stored)}, ({r.Find})"))})) as resolved
              from staged s cross join (select * from imports where id = @import) i
              where s.sheet = {Sheet}
            ) f
          ) n
        ) k
        left join {Table} t on {KeyOfTable} = k.match_key
        order by k.number, k.part
        """;

    /// <summary>Judges the matched rows by the rules that need the database, and keeps them with what would change.</summary>
    public string Keep => $"""
        insert into import_rows (import_id, sheet, number, part, district_id, school_id, key, given, resolved, result, target_id, old, old_shown, faults)
        select f.import_id, {Sheet}, f.number, f.part, f.district_id, f.school_id, f.key, f.given, f.resolved,
               case when f.faults_now @> '{OneError}' then 'Faulty' when f.existing_id is null then 'Added' when f.old is null then 'Same' else 'Changed' end,
               coalesce(f.existing_id, case when not f.faults_now @> '{OneError}' then gen_random_uuid() end),
               f.old, f.old_shown, f.faults_now
        from (
          select s.*, i.id as import_id, i.district_id, i.school_id,
                 s.faults{string.Concat(AllChecks().Select(c => $"\n                 || {c}"))} as faults_now,
                 case when t.{Id} is not null then (select jsonb_object_agg(e.key, there.row->e.key) from jsonb_each(s.stored) e where there.row->e.key is distinct from e.value) end as old,
                 {Shown} as old_shown
          from matched s
          cross join (select * from imports where id = @import) i
          left join {Table} t on t.{Id} = s.existing_id
          left join lateral (select to_jsonb(t) as row offset 0) there on true
        ) f
        """;

    /// <summary>Lets later sheets refer to rows that this import adds.</summary>
    public string Place => $"""
        insert into placed (sheet, key, target_id)
        select {Sheet}, {KeyOfStored(Stored("r"))}, r.target_id from {Rows("Added")}
        """;

    /// <summary>How many rows are no longer as they were when they were checked.</summary>
    public string Drifted => $"""
        select (select count(*) from import_rows r left join {Table} t on t.{Id} = r.target_id
                where r.import_id = @import and r.sheet = {Sheet} and r.result = 'Changed' and (t.{Id} is null or not to_jsonb(t) @> r.old))
             + (select count(*) from import_rows r join {Table} t on {KeyOfTable} = {KeyOfStored(Stored("r"))}
                where r.import_id = @import and r.sheet = {Sheet} and r.result = 'Added')
        """;

    public string Add
    {
        get
        {
            string[] columns = [target.Id, .. stored.Union(target.Fixed.Keys).Union(DefaultKeys)];
            var known = string.Join(", ", target.Fixed.Select(f => $"{Quote(f.Key)}, ({f.Value})").Prepend($"{Quote(target.Id)}, s.target_id"));
            return $"""
                insert into {Table} ({Names(columns)})
                select {Names(columns, "p.")}
                from (select r.*, {Stored("r")} as stored from {Rows("Added")}) s
                cross join (select * from imports where id = @import) i
                cross join lateral jsonb_populate_record(null::{Table}, {Quote(target.Defaults)}::jsonb || s.stored || jsonb_build_object({known})) p
                order by s.number, s.part
                """;
        }
    }

    public string Change => $"""
        update {Table} t set ({Names(stored)}) = (select {Names(stored, "p.")} from jsonb_populate_record(t, {Stored("r")}) p)
        from {Rows("Changed")} and t.{Id} = r.target_id and to_jsonb(t) @> r.old
        """;

    /// <summary>
    /// Rows that cannot be taken back, by number: changed again since the commit, gone, or (the added ones) with other rows
    /// hanging on them by now.
    /// </summary>
    public string CannotGoBack => $"""
        select r.number from import_rows r left join {Table} t on t.{Id} = r.target_id
        where r.import_id = @import and r.sheet = {Sheet} and (
          r.result = 'Changed' and (t.{Id} is null or not to_jsonb(t) @> (select jsonb_object_agg(k, {Stored("r")}->k) from jsonb_object_keys(r.old) k))
          or r.result = 'Added' and (t.{Id} is null or not to_jsonb(t) @> {Stored("r")}{string.Concat(target.Dependents.Select(Hanging))}))
        order by r.number
        """;

    public string TakeBackChanged => $"""
        update {Table} t set ({Names(stored)}) = (select {Names(stored, "p.")} from jsonb_populate_record(t, r.old) p)
        from {Rows("Changed")} and t.{Id} = r.target_id
        """;

    public string TakeBackAdded => $"delete from {Table} t using {Rows("Added")} and t.{Id} = r.target_id";

    public string Touched => $"select r.target_id from import_rows r where r.import_id = @import and r.sheet = {Sheet} and r.result in ('Added', 'Changed') order by r.number, r.part";

    /// <summary>One line of the change log for each row.</summary>
    /// <param name="properties">Column and property name of everything that may be told.</param>
    /// <param name="places">SQL over t for district_id, school_id and teacher_id.</param>
    /// <param name="undone">Whether the rows were taken back: old and new trade places.</param>
    public string Log(IReadOnlyList<(string Column, string Property)> properties, (string District, string School, string Teacher) places, bool undone)
    {
        var names = string.Join(", ", properties.Select(p => $"({Quote(p.Column)}, {Quote(p.Property)})"));
        string Told(string json) => $"(select jsonb_object_agg(n.property, e.value) from jsonb_each({json}) e join (values {names}) n(name, property) on n.name = e.key)";
        var before = Told("r.old");
        var after = Told($"case when r.old is null then {Stored("r")} else (select jsonb_object_agg(k, {Stored("r")}->k) from jsonb_object_keys(r.old) k) end");
        var kind = undone ? "case r.result when 'Added' then 'Deleted' else 'Modified' end" : "case r.result when 'Added' then 'Added' else 'Modified' end";
        return $"""
            insert into platform.change_log (at, account_id, actor_name, role, stands_in_for, kind, subject, subject_id, reason, evidence_file_id, district_id, school_id, teacher_id, old, new)
            select @at, i.asked_by, i.asked_by_name, i.asked_by_role, i.stands_in_for, {kind}, {Quote(target.Table)}, r.target_id::text, @reason, i.file_id,
                   {places.District}, {places.School}, {places.Teacher}, {(undone ? after : before)}, {(undone ? before : after)}
            from import_rows r join imports i on i.id = r.import_id join {Table} t on t.{Id} = r.target_id
            where r.import_id = @import and r.sheet = {Sheet} and r.result in ('Added', 'Changed')
            order by r.number, r.part
            """;
    }

    private const string OneError = """[{"s": "Error"}]""";

    private IEnumerable<string> DefaultKeys => System.Text.Json.JsonDocument.Parse(target.Defaults).RootElement.EnumerateObject().Select(p => p.Name);

    private string Shown => target.References.Count == 0
        ? "null::jsonb"
        : $"nullif(jsonb_strip_nulls(jsonb_build_object({string.Join(", ", target.References.Select(r => $"{Quote(r.Column)}, case when there.row->{Quote(r.Stored)} is distinct from s.resolved->{Quote(r.Stored)} then ({r.Show}) end"))})), '{{}}')";

    private IEnumerable<string> AllChecks()
    {
        yield return Fault(new(sheet.Keys[^1], "s.occurrence > 1", SheetRules.Repeated, Hint: "s.first_number"));
        foreach (var reference in target.References)
            yield return Fault(new(reference.Column, $"s.given ? {Quote(reference.Column)} and not s.resolved ? {Quote(reference.Stored)}", reference.NotFound));
        foreach (var check in target.Checks)
            yield return Fault(check);
    }

    private string Fault(SheetCheck check)
    {
        var column = check.Column is null ? null : sheet[check.Column];
        var value = column is null || column.Personal ? "null" : $"left(s.given->>{Quote(column.Key)}, 60)";
        return $"""
            case when {check.Condition} then jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('c', {Quote(column?.Title ?? "")}, 'v', {value}, 'r', {Quote(check.Rule)}, 's', '{check.Severity}', 'h', ({check.Hint ?? "null"})::text))) else '[]' end
            """;
    }

    private string Hanging((string Table, string Column) dependent) => $"""
        or exists (select from {Name(dependent.Table)} d where d.{Name(dependent.Column)} = t.{Id}
                   and not exists (select from import_rows own where own.import_id = @import and own.result = 'Added' and own.target_id = d.id))
        """;

    private static string Names(IEnumerable<string> columns, string prefix = "") => string.Join(", ", columns.Select(c => prefix + Name(c)));

    private static string Name(string identifier) => $"\"{identifier}\"";

    private static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
