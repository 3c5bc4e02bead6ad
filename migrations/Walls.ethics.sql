-- A case is there for those who handle it and for nobody else, whatever district they reach. The walls of the columns stay; these
-- stand in front of them (restrictive). The functions run as the owner of the tables and so look past the walls: each gives out
-- exactly one thing, and nothing of a case to whoever does not handle it.

create or replace function ethics.acting_account() returns uuid language sql stable set search_path = pg_catalog as
$$ select nullif(current_setting('workforce.account', true), '')::uuid $$;

create or replace function ethics.acts_for_system() returns boolean language sql stable set search_path = pg_catalog as
$$ select coalesce(current_setting('workforce.account', true) = '00000000-0000-0000-0000-000000000000' and current_setting('workforce.districts', true) = '*', false) $$;

create or replace function ethics.acting_teacher() returns uuid language sql stable set search_path = pg_catalog as
$$ select nullif(current_setting('workforce.teacher', true), '')::uuid $$;

create or replace function ethics.handled_cases() returns uuid[] language sql stable security definer set search_path = ethics, pg_temp as
$$ select coalesce(array_agg(case_id), '{}') from case_handlers where account_id = acting_account() and left_at is null $$;

create or replace function ethics.has_handlers(asked uuid) returns boolean language sql stable security definer set search_path = ethics, pg_temp as
$$ select exists (select from case_handlers where case_id = asked) $$;

-- Whoever asks learns the fact; the ground only when she handles the case or is the person.
create or replace function ethics.standing_of(teachers uuid[], asked_scope text, on_day date)
returns table (teacher_id uuid, is_barred boolean, until_on date, why text)
language sql stable security definer set search_path = ethics, pg_temp as $$
  -- The few who are barred or have a case come first, the long list is then walked once; the other way round it took seven times as long.
  with mine as (select handled_cases() as cases, acting_teacher() as teacher),
  live as materialized (
    select b.teacher_id, b.case_id, b.until_on, b.why from bars b
    where b.scope = asked_scope and b.from_on <= on_day and (b.until_on is null or b.until_on >= on_day) and (b.lifted_on is null or b.lifted_on > on_day) and current_setting('workforce.districts', true) <> ''),
  pending as materialized (
    select c.teacher_id from cases c where c.state in ('Investigating', 'Hearing', 'Decided') and current_setting('workforce.districts', true) <> ''),
  hit as materialized (
    select distinct t.id from unnest(teachers) as t(id) join (select l.teacher_id from live l union select p.teacher_id from pending p) known on known.teacher_id = t.id)
  select l.teacher_id, true, case when bool_or(l.until_on is null) then null else max(l.until_on) end,
         string_agg(distinct l.why, '；') filter (where l.case_id = any (mine.cases) or l.teacher_id = mine.teacher)
  from live l join hit on hit.id = l.teacher_id cross join mine
  group by l.teacher_id
  union all
  select hit.id, false, null::date, null::text from hit where not exists (select from live l where l.teacher_id = hit.id)
$$;

-- Another sanction of the same teacher may stand in a case that this handler does not see: she gets its last day.
create or replace function ethics.sanction_runs_until(asked uuid, on_day date) returns date language sql stable security definer set search_path = ethics, pg_temp as $$
  select max(d.sanction_ends_on) from decisions d join cases c on c.id = d.case_id
  where c.id <> asked and c.teacher_id = (select teacher_id from cases where id = asked) and d.served_on is not null and d.revoked_on is null and d.lifted_on is null
    and d.sanction_ends_on >= on_day and (asked = any (handled_cases()) or acts_for_system())
$$;

-- Statistics know codes and numbers, no case.
create or replace function ethics.case_counts(from_on date, until_on date)
returns table (violation text, state text, ending text, sanction text, stage text, cases integer)
language sql stable security definer set search_path = ethics, pg_temp as $$
  select c.violation, c.state, coalesce(c.ending, ''), coalesce(d.measures ->> 'Sanction', ''), c.stage, count(*)::integer
  from cases c left join decisions d on d.case_id = c.id and d.revoked_on is null
  where c.received_on between from_on and until_on and current_setting('workforce.school', true) = '' and current_setting('workforce.teacher', true) = ''
    and (current_setting('workforce.districts', true) = '*' or c.district_id = any (string_to_array(nullif(nullif(current_setting('workforce.districts', true), ''), '*'), ',')::uuid[]))
  group by 1, 2, 3, 4, 5
$$;

do $walls$
declare
  name text;
  handled constant text := '((select ethics.acts_for_system()) or %I = any ((select ethics.handled_cases())::uuid[]))';
begin
  foreach name in array array['cases', 'confidences', 'statements', 'evidence', 'decisions', 'journal_lines'] loop
    execute format('drop policy if exists handled on ethics.%I', name);
    execute format('create policy handled on ethics.%I as restrictive to workforce_ethics using (' || handled || ') with check (' || handled || ')', name,
      case name when 'cases' then 'id' else 'case_id' end, case name when 'cases' then 'id' else 'case_id' end);
  end loop;
  -- What was served on a teacher, what binds her and what she filed are hers too.
  foreach name in array array['bars', 'served_papers', 'case_appeals'] loop
    execute format('drop policy if exists handled on ethics.%I', name);
    execute format('create policy handled on ethics.%I as restrictive to workforce_ethics using (' || handled || ' or teacher_id = (select ethics.acting_teacher()))', name, 'case_id');
  end loop;
end $walls$;

-- A finding of an inspection that became a case is told by the case.
drop policy if exists handled on ethics.inspection_findings;
create policy handled on ethics.inspection_findings as restrictive for select to workforce_ethics
  using (case_id is null or (select ethics.acts_for_system()) or case_id = any ((select ethics.handled_cases())::uuid[]));

-- The first handler of a new case is whoever brings it in; from then on only those who handle it add others.
drop policy if exists handled on ethics.case_handlers;
create policy handled on ethics.case_handlers as restrictive to workforce_ethics
  using ((select ethics.acts_for_system()) or account_id = (select ethics.acting_account()) or case_id = any ((select ethics.handled_cases())::uuid[]))
  with check ((select ethics.acts_for_system()) or case_id = any ((select ethics.handled_cases())::uuid[]) or account_id = (select ethics.acting_account()) and not ethics.has_handlers(case_id));

-- A teacher files an appeal and writes nothing else.
drop policy if exists only_handlers_write on ethics.bars;
create policy only_handlers_write on ethics.bars as restrictive for insert to workforce_ethics with check ((select ethics.acts_for_system()) or case_id = any ((select ethics.handled_cases())::uuid[]));
drop policy if exists only_handlers_change on ethics.bars;
create policy only_handlers_change on ethics.bars as restrictive for update to workforce_ethics using ((select ethics.acts_for_system()) or case_id = any ((select ethics.handled_cases())::uuid[]));
drop policy if exists only_handlers_change on ethics.case_appeals;
create policy only_handlers_change on ethics.case_appeals as restrictive for update to workforce_ethics using ((select ethics.acts_for_system()) or case_id = any ((select ethics.handled_cases())::uuid[]));
drop policy if exists only_handlers_write on ethics.served_papers;
create policy only_handlers_write on ethics.served_papers as restrictive for insert to workforce_ethics with check ((select ethics.acts_for_system()) or case_id = any ((select ethics.handled_cases())::uuid[]));

revoke update, delete on ethics.journal_lines from workforce_ethics;
revoke update, delete on ethics.served_papers from workforce_ethics;
revoke delete on ethics.cases, ethics.bars, ethics.case_handlers, ethics.decisions, ethics.evidence, ethics.statements, ethics.case_appeals from workforce_ethics;
revoke all on function ethics.handled_cases(), ethics.has_handlers(uuid), ethics.standing_of(uuid[], text, date), ethics.sanction_runs_until(uuid, date), ethics.case_counts(date, date) from public;
grant execute on function ethics.handled_cases(), ethics.has_handlers(uuid), ethics.standing_of(uuid[], text, date), ethics.sanction_runs_until(uuid, date), ethics.case_counts(date, date) to workforce_ethics;
