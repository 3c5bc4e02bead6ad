-- What Platform offers inside a module's own transaction: writing the change log and spending a request key.
grant usage on schema platform to {modules};
grant insert, select on platform.change_log to {modules};
grant insert, select on platform.request_keys to {modules};

alter table platform.change_log enable row level security;
drop policy if exists written on platform.change_log;
create policy written on platform.change_log for insert to {modules} with check (module = current_user);
drop policy if exists own on platform.change_log;
create policy own on platform.change_log for select to {modules} using (module = current_user);
drop policy if exists everything on platform.change_log;
create policy everything on platform.change_log to {platform} using (true) with check (true);

alter table platform.request_keys enable row level security;
drop policy if exists own on platform.request_keys;
create policy own on platform.request_keys to {modules}
  using (account_id = nullif(current_setting('workforce.account', true), '')::uuid)
  with check (account_id = nullif(current_setting('workforce.account', true), '')::uuid);
drop policy if exists everything on platform.request_keys;
create policy everything on platform.request_keys to {platform} using (true) with check (true);

-- The log is written once: not even Platform may change or delete a line of it.
revoke update, delete on platform.change_log from {platform};

grant select, insert, update, delete on all tables in schema hangfire to {jobs};
grant usage, select on all sequences in schema hangfire to {jobs};
