-- How many findings a judged file has, so that a table that lost some is found.

alter table checked_return add column findings integer default 0 not null;

update checked_return c set findings = (
  select count(*) from finding f where f.period = c.period and f.path = c.path and f.sha256 = c.sha256);
