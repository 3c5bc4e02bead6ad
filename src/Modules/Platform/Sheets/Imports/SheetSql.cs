namespace Workforce.Platform.Sheets.Imports;

/// <summary>
/// The statements that follow from a sheet and its table. Every name and sentence in them is a constant of the product;
/// whatever was typed stays in jsonb columns and parameters. @import is the import's id.
/// </summary>
internal sealed class SheetSql(SheetDefinition sheet, SheetTarget target)
{
    private readonly string[] stored =
    [
        .. sheet.Columns.Select(c => c.Key).Except(target.NotStored).Except(target.References.Where(r => !r.Kept).Select(r => r.Column)),
        .. target.References.Select(r => r.Stored),
        .. target.Derived,
    ];

    private string Sheet => Quote(sheet.Name);
    private string Table => Name(target.Table);
    private string Id => Name(target.Id);

    private string Rows(string result) => $"working w where w.sheet = {Sheet} and w.result = '{result}'";

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
                 differs.old || {(target.Derived.Count == 0 ? "'{}'" : "coalesce(follows.old, '{}')")} as old,
                 {Shown} as old_shown
          from matched s
          cross join (select * from imports where id = @import) i
          left join {Table} t on t.{Id} = s.existing_id
          left join lateral (select to_jsonb(t) as row offset 0) there on true
          left join lateral ({Differing($"e.key <> all ({Derived})")}) differs on t.{Id} is not null
          {(target.Derived.Count == 0 ? "" : $"left join lateral ({Differing($"e.key = any ({Derived})")}) follows on t.{Id} is not null")}
        ) f
        """;

    /// <summary>Lets later sheets refer to rows that this import adds.</summary>
    public string Place => $"""
        insert into placed (sheet, key, target_id)
        select {Sheet}, {KeyOfStored(Stored("r"))}, r.target_id from import_rows r where r.import_id = @import and r.sheet = {Sheet} and r.result = 'Added'
        """;

    /// <summary>
    /// What a commit or an undo works on. It is a temporary table so that it can be analysed: over import_rows the planner
    /// would guess one row and compare every row with every other.
    /// </summary>
    public const string Working = "create temp table working (sheet text, number int, part int, result text, target_id uuid, key text, stored jsonb, old jsonb) on commit drop";

    public string Collect => $"""
        insert into working
        select r.sheet, r.number, r.part, r.result, r.target_id, {KeyOfStored("r.stored")}, r.stored, r.old
        from (select f.*, {Stored("f")} as stored from import_rows f where f.import_id = @import and f.sheet = {Sheet} and f.result in ('Added', 'Changed')) r
        """;

    /// <summary>How many rows are no longer as they were when they were checked.</summary>
    public string Drifted => $"""
        select (select count(*) from working w left join {Table} t on t.{Id} = w.target_id
                where w.sheet = {Sheet} and w.result = 'Changed' and (t.{Id} is null or not to_jsonb(t) @> w.old))
             + (select count(*) from working w join {Table} t on {KeyOfTable} = w.key where w.sheet = {Sheet} and w.result = 'Added')
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
                from (select * from {Rows("Added")}) s
                cross join (select * from imports where id = @import) i
                cross join lateral jsonb_populate_record(null::{Table}, {Quote(target.Defaults)}::jsonb || s.stored || jsonb_build_object({known})) p
                order by s.number, s.part
                """;
        }
    }

    public string Change => $"""
        update {Table} t set ({Names(stored)}) = (select {Names(stored, "p.")} from jsonb_populate_record(t, w.stored) p)
        from {Rows("Changed")} and t.{Id} = w.target_id and to_jsonb(t) @> w.old
        """;

    /// <summary>
    /// Rows that cannot be taken back, by number: changed again since the commit, gone, or (the added ones) with other rows
    /// hanging on them by now.
    /// </summary>
    public string CannotGoBack => $"""
        select w.number from working w left join {Table} t on t.{Id} = w.target_id
        where w.sheet = {Sheet} and (t.{Id} is null or not to_jsonb(t) @> {Committed})
        {string.Join('\n', target.Dependents.Select(Hanging))}
        order by 1
        """;

    public string TakeBackChanged => $"""
        update {Table} t set ({Names(stored)}) = (select {Names(stored, "p.")} from jsonb_populate_record(t, w.old) p)
        from {Rows("Changed")} and t.{Id} = w.target_id
        """;

    public string TakeBackAdded => $"delete from {Table} t using {Rows("Added")} and t.{Id} = w.target_id";

    public string Touched => $"select w.target_id from working w where w.sheet = {Sheet} order by w.number, w.part";

    /// <summary>One line of the change log for each row.</summary>
    /// <param name="properties">Column and property name of everything that may be told.</param>
    /// <param name="places">SQL over t for district_id, school_id and teacher_id.</param>
    /// <param name="undone">Whether the rows were taken back: old and new trade places.</param>
    public string Log(IReadOnlyList<(string Column, string Property)> properties, (string District, string School, string Teacher) places, bool undone)
    {
        var names = string.Join(", ", properties.Select(p => $"({Quote(p.Column)}, {Quote(p.Property)})"));
        string Told(string json) => $"(select jsonb_object_agg(n.property, e.value) from jsonb_each({json}) e join (values {names}) n(name, property) on n.name = e.key)";
        var before = Told("w.old");
        var after = Told(Committed);
        var kind = undone ? "case w.result when 'Added' then 'Deleted' else 'Modified' end" : "case w.result when 'Added' then 'Added' else 'Modified' end";
        return $"""
            insert into platform.change_log (at, account_id, actor_name, role, stands_in_for, kind, subject, subject_id, reason, evidence_file_id, district_id, school_id, teacher_id, old, new)
            select @at, i.asked_by, i.asked_by_name, i.asked_by_role, i.stands_in_for, {kind}, {Quote(target.Table)}, w.target_id::text, @reason, i.file_id,
                   {places.District}, {places.School}, {places.Teacher}, {(undone ? after : before)}, {(undone ? before : after)}
            from working w join imports i on i.id = @import join {Table} t on t.{Id} = w.target_id
            where w.sheet = {Sheet}
            order by w.number, w.part
            """;
    }

    // What the commit made of a row: everything given of an added one, only what differed of a changed one.
    private const string Committed = "case when w.old is null then w.stored else (select jsonb_object_agg(k, w.stored->k) from jsonb_object_keys(w.old) k) end";

    private const string OneError = """[{"s": "Error"}]""";

    private IEnumerable<string> DefaultKeys => System.Text.Json.JsonDocument.Parse(target.Defaults).RootElement.EnumerateObject().Select(p => p.Name);

    private string Shown => target.References.Count == 0
        ? "null::jsonb"
        : $"nullif(jsonb_strip_nulls(jsonb_build_object({string.Join(", ", target.References.Select(r => $"{Quote(r.Column)}, case when s.resolved ? {Quote(r.Stored)} and there.row->{Quote(r.Stored)} is distinct from s.resolved->{Quote(r.Stored)} then ({r.Show}) end"))})), '{{}}')";

    private string Derived => $"array[{string.Join(", ", target.Derived.Select(Quote))}]::text[]";

    // Derived values count only beside another difference: a better way to derive them makes no row "changed".
    private static string Differing(string which) =>
        $"select jsonb_object_agg(e.key, there.row->e.key) as old from jsonb_each(s.stored) e where {which} and there.row->e.key is distinct from e.value";

    private IEnumerable<string> AllChecks()
    {
        // Only what the reader could not see: two spellings of one thing, such as a school by code and by name.
        yield return Fault(new(sheet.Keys[^1], $"s.occurrence > 1 and not s.faults @> jsonb_build_array(jsonb_build_object('r', {Quote(SheetRules.Repeated)}))", SheetRules.Repeated, Hint: "s.first_number"));
        foreach (var reference in target.References.Where(r => !r.Optional))
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

    private string Hanging(SheetDependent dependent) => $"""
        union select w.number from working w join {Name(dependent.Table)} d on d.{Name(dependent.Column)} = w.target_id
        left join working own on own.result = 'Added' and own.target_id = d.{Name(dependent.Id)}
        where w.sheet = {Sheet} and w.result = 'Added' and own.target_id is null
        """;

    private static string Names(IEnumerable<string> columns, string prefix = "") => string.Join(", ", columns.Select(c => prefix + Name(c)));

    private static string Name(string identifier) => $"\"{identifier}\"";

    private static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
