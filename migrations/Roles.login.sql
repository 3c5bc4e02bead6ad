do $$ begin
  if not exists (select from pg_roles where rolname = '{login}') then
    create role "{login}" login noinherit {password};
  end if;
end $$;
