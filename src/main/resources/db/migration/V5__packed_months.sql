-- A month's judged returns in one piece, from which they are read for every later report, and by which checksum. Made from the rows when a report is made,
-- and taken away with the first row of the month that changes: then packed is null, and the rows are read. PostgreSQL calls the type of the content bytea.
-- Files: how many are packed.

create table judged_month (
  period  char(7)     not null,
  packed  varchar(20),
  files   integer     default 0 not null,
  primary key (period)
);

create table packed_month (
  period   char(7)               not null,
  content  varbinary(1000000000) not null,
  primary key (period),
  foreign key (period) references judged_month (period)
);

insert into judged_month (period) select distinct period from received_file;
