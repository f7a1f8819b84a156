-- What was forecast at each month that the back-test scores: stored once, under a hash of all that determines it.

create table forecast_origin (
  period        char(7)  not null,
  determined_by char(64) not null,
  primary key (period, determined_by)
);

create table past_forecast (
  period        char(7)     not null,
  determined_by char(64)    not null,
  trust         varchar(5)  not null,
  as_at         date        not null,
  deadline      date        not null,
  own_date      date,
  basis         varchar(30) not null,
  p50           date,
  p50_later     boolean     not null,
  p80           date,
  p80_later     boolean     not null,
  on_time       double precision,
  primary key (period, determined_by, trust),
  foreign key (period, determined_by) references forecast_origin (period, determined_by)
);
