package org.programmereporting.sample;

/** What a national contract provides. */
enum Service {
    PACS,
    RIS
}
