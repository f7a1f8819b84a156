-- Received files, what was judged of them, and the metrics of each run. Plain SQL that HSQLDB and PostgreSQL both understand.

-- A file as it came: a row for each different content under a path of a period. The bytes lie under store/received/ by hash.
create table received_file (
  period      char(7)       not null,
  path        varchar(1000) not null,
  sha256      char(64)      not null,
  sequence    bigint        not null,
  size_bytes  bigint        not null,
  primary key (period, path, sha256)
);

-- The file after it was judged; answers is one JSON document, so that a new field of the form needs no new column here.
create table checked_return (
  period        char(7)       not null,
  path          varchar(1000) not null,
  sha256        char(64)      not null,
  judged_with   char(64)      not null,
  received      timestamp,
  trust         varchar(5),
  refresh       boolean       not null,
  outcome       varchar(30)   not null,
  answers       varchar(4000000),
  primary key (period, path, sha256),
  foreign key (period, path, sha256) references received_file (period, path, sha256)
);

create table finding (
  period      char(7)        not null,
  path        varchar(1000)  not null,
  sha256      char(64)       not null,
  position    integer        not null,
  code        varchar(60)    not null,
  severity    varchar(10)    not null,
  sheet       varchar(200)   not null,
  cell        varchar(40)    not null,
  field       varchar(200)   not null,
  cell_value  varchar(40000) not null,
  message     varchar(40000) not null,
  primary key (period, path, sha256, position),
  foreign key (period, path, sha256) references checked_return (period, path, sha256)
);

-- A figure is a plain decimal, or [z] not applicable, or [x] not available.
create table metric_value (
  period          char(7)      not null,
  fingerprint     char(64)     not null,
  position        integer      not null,
  metric          varchar(100) not null,
  unit            varchar(40)  not null,
  breakdown       varchar(100) not null,
  breakdown_value varchar(200) not null,
  figure          varchar(60)  not null,
  numerator       varchar(60)  not null,
  denominator     varchar(60)  not null,
  previous        varchar(60)  not null,
  change          varchar(60)  not null,
  primary key (period, fingerprint, position)
);
