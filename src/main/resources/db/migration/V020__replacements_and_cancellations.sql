-- What is particular to a case of replacement (article 15) and of cancellation (article 16); the rest stands in permit_case.

create table card_replacement (
    case_id      uuid primary key references permit_case,
    cause        text not null check (cause in ('DAMAGED', 'LOST')),
    old_card_no  text not null,
    requested_on date not null,
    new_card_no  text unique,
    made_on      date,
    check ((new_card_no is null) = (made_on is null))
);

create table permit_cancellation (
    case_id     uuid primary key references permit_case,
    ground      text not null,                                  -- a rule of article 16
    other_law   text,                                           -- named with the fourth ground
    department  text not null,                                  -- that is to find it
    facts       text not null,
    proposed_by text not null,
    document_no text,                                           -- of the finding
    found_on    date,
    finding     text,
    told_on     date,                                           -- of what is proposed
    statement   text,                                           -- of the holder; empty where nothing was said
    check ((document_no is null) = (found_on is null)),
    check ((document_no is null) = (finding is null)),
    check (told_on is null or document_no is not null)
);
