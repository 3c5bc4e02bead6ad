revoke all on schema {schema} from public;
grant usage on schema {schema} to {role};
grant select, insert, update, delete on all tables in schema {schema} to {role};
grant usage, select on all sequences in schema {schema} to {role};

do $walls$
declare
  wall record;
  condition text;
begin
  -- What is written once: a table whose comment says so can be added to and read, by nobody changed or emptied.
  for wall in
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = '{schema}'
    where c.relkind = 'r' and obj_description(c.oid, 'pg_class') = 'append-only'
  loop
    execute format('revoke update, delete, truncate on {schema}.%I from {role}', wall.name);
  end loop;
  for wall in
    select c.relname as name,
           bool_or(a.attname = 'district_id') as has_district,
           bool_or(a.attname = 'school_id') as has_school,
           bool_or(a.attname = 'teacher_id') as has_teacher
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = '{schema}'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p') and '{schema}' <> 'platform'
    group by c.relname
    having bool_or(a.attname in ('district_id', 'school_id', 'teacher_id'))
  loop
    -- A setting that is missing or empty where it must not be makes the comparison null, and null shows nothing.
    -- The sub-selects, casts and all, are evaluated once per statement, not once per row;
    -- the outer cast does nothing but tell the parser that the sub-select is an array. CASE and not OR, because the planner takes an OR
    -- over such sub-selects for a filter that keeps one row, and then sorts whole tables where an index has the order.
    condition := 'true';
    if wall.has_district then
      condition := condition || $c$ and case when (select current_setting('workforce.districts', true)) = '*' then true
        else district_id = any ((select string_to_array(nullif(nullif(current_setting('workforce.districts', true), ''), '*'), ',')::uuid[])::uuid[]) end$c$;
    else
      condition := condition || $c$ and (select current_setting('workforce.districts', true)) <> ''$c$;
    end if;
    if wall.has_school then
      condition := condition || $c$ and case when (select current_setting('workforce.school', true)) = '' then true
        else school_id = (select nullif(current_setting('workforce.school', true), '')::uuid) end$c$;
    end if;
    if wall.has_teacher then
      condition := condition || $c$ and case when (select current_setting('workforce.teacher', true)) = '' then true
        else teacher_id = (select nullif(current_setting('workforce.teacher', true), '')::uuid) end$c$;
    end if;
    execute format('alter table {schema}.%I enable row level security', wall.name);
    execute format('drop policy if exists reach on {schema}.%I', wall.name);
    execute format('create policy reach on {schema}.%I to {role} using (%s) with check (%s)', wall.name, condition, condition);
  end loop;
end $walls$;
