package org.huju.metrics;

/** Figures that are asked for now and then, and not at each scrape: whoever scrapes often must not load the database. */
interface Refreshed {

    void refresh();
}
