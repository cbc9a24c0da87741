package dev.roost.availability.api;

import dev.roost.availability.contract.CalendarEntryId;
import dev.roost.shared.StayDates;

/** Nights that a host has closed. */
public record BlockView(CalendarEntryId id, StayDates nights, String note) {
}
