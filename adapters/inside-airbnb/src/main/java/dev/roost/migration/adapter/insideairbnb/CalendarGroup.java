package dev.roost.migration.adapter.insideairbnb;

import java.util.List;

/** The rows of one listing's calendar. */
record CalendarGroup(String listing, List<Row> rows) {
}
