do $$ begin
  if not exists (select from pg_roles where rolname = '{role}') then
    create role {role} nologin;
  end if;
  if not pg_has_role('{login}', '{role}', 'member') then
    grant {role} to "{login}";
  end if;
end $$;
