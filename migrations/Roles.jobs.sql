create schema if not exists hangfire;
create schema if not exists quartz;
grant usage on schema hangfire to {role};
-- Quartz creates its own tables, so its schema is the one place where a running host may create.
grant usage, create on schema quartz to {role};
