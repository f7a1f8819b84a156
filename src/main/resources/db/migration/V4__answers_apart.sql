-- Answers are large, and asked for only where a month is settled: apart from their return, so that counting and listing returns reads none of them.

create table return_answers (
  period   char(7)          not null,
  path     varchar(1000)    not null,
  sha256   char(64)         not null,
  answers  varchar(4000000) not null,
  primary key (period, path, sha256),
  foreign key (period, path, sha256) references checked_return (period, path, sha256)
);

insert into return_answers (period, path, sha256, answers)
  select period, path, sha256, answers from checked_return where answers is not null;

-- Whether a judged file has answers, so that a table that lost some is found.
alter table checked_return add column answered boolean default false not null;

update checked_return set answered = true where answers is not null;

alter table checked_return drop column answers;
