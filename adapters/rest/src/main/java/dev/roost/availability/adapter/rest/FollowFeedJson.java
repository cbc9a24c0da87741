package dev.roost.availability.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Where the calendar of a channel is. */
@Schema(name = "FollowCalendarFeed", description = "Where the calendar of a channel is.")
record FollowFeedJson(
    @Schema(description = "https (or webcal), at a public address, as the channel gives it.", example = "https://airbnb.example/calendar/ical/1.ics?s=0f2b4c6d") @NotNull @Size(max = 2000) String url) {
}
