-- Who has looked at which case. Only ever added to.
create table access_log (
    id             bigint generated always as identity primary key,
    at             timestamptz not null,
    user_id        text not null,
    application_id uuid,
    task_id        text,
    form           text not null,
    kind           text not null check (kind in ('OPENED', 'SUBMITTED'))
);
create index access_log_of_case on access_log (application_id, at);
create index access_log_of_user on access_log (user_id, at);

-- Messages from other systems, kept until the case they are for has taken them.
create table inbox_message (
    message_id      text primary key,
    name            text not null,
    case_id         uuid not null,
    payload         jsonb not null,
    received_at     timestamptz not null,
    delivered_at    timestamptz,
    attempts        int not null default 0,
    next_attempt_at timestamptz not null,
    last_error      text
);
create index inbox_message_waiting on inbox_message (next_attempt_at) where delivered_at is null;
